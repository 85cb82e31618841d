import type { Evidence } from '../../../model/truth.ts'
import { evidenceAt } from '../../place.ts'
import { createSpace, narrow, outside } from './box.ts'
import type { Names } from './compile.ts'
import { decide, type Groups } from './decide.ts'
import type { Statement } from './document.ts'
import type { Atom } from './range.ts'
import type { Scenario } from './scenario.ts'
import {
  type Answer,
  combinations,
  deniesOf,
  dimensionsOf,
  firstYes,
  guarded,
  joined,
  no,
  requestIn,
} from './search.ts'
import type { Mode } from './tokens.ts'
import type { Work } from './work.ts'

export interface Change {
  readonly base: Groups
  readonly head: Groups
  readonly scenarios: readonly Scenario[]
  readonly names: Names
  readonly work: Work
}

/**
 * Whether `head` allows a request that `base` doesn't. Texts that aren't known are the same on both
 * sides; a statement that stands on both is not compared with itself.
 */
export function findNew(change: Change): Answer {
  return firstYes(change.scenarios, (scenario) =>
    guarded({ groups: change.head }, () => inScenario(change, scenario)),
  )
}

function inScenario({ base, head, names, work }: Change, scenario: Scenario): Answer {
  const space = createSpace(scenario.rangeOf, work)
  const start = narrow(new Map(), scenario.given, space)
  if (start === null) return no
  const dimensions = new Set([...dimensionsOf(head, scenario), ...dimensionsOf(base, scenario)])
  const before = grants(base, 'same')
  const kept = new Set(before.map(({ key }) => key))
  const headDenies = deniesOf(head, scenario, 'must', names)
  const standing = new Set(deniesOf(head, scenario, 'may', names).map((atoms) => keyOf(atoms)))
  const lostDenies = deniesOf(base, scenario, 'may', names).filter(
    (atoms) => !standing.has(keyOf(atoms)),
  )
  const beforeBoxes = before.map(({ atoms }) => atoms)
  let doubt: Evidence | null = null
  for (const { atoms, key, statement } of grants(head, 'same')) {
    const box = narrow(start, atoms, space)
    if (box === null) continue
    const rests = [
      kept.has(key) ? null : outside(box, [...headDenies, ...beforeBoxes], space),
      ...lostDenies.map((deny) => {
        const inner = narrow(box, deny, space)
        return inner && outside(inner, headDenies, space)
      }),
    ]
    for (const rest of rests) {
      if (rest === null) continue
      const request = requestIn(rest, dimensions, scenario, space)
      const after = request && decide(head, request, scenario, names)
      const earlier = request && decide(base, request, scenario, names)
      if (after?.decision === 'denied' || earlier?.decision === 'allowed') {
        doubt ??= undecided(statement)
      } else if (
        request !== null &&
        after?.decision === 'allowed' &&
        earlier?.decision === 'denied'
      ) {
        return { kind: 'yes', request, scenario, statement: after.statement }
      } else doubt ??= after?.doubt ?? earlier?.doubt ?? undecided(statement)
    }
  }
  return doubt === null ? no : { kind: 'unknown', evidence: doubt }

  function grants(groups: Groups, mode: Mode) {
    return [...combinations(groups)].flatMap((statements) =>
      joined(statements, scenario, mode, names).map((atoms) => ({
        atoms,
        key: `${statements.map(statementKey).join()} ${keyOf(atoms)}`,
        statement: statements[0] ?? null,
      })),
    )
  }
}

const undecided = (statement: Statement | null): Evidence | null =>
  statement &&
  evidenceAt(
    { ...statement.spot, value: undefined },
    `whether ${statement.called} grants something new is not decided`,
  )

/** Two statements in doubt are the same only where they doubt the same. */
const statementKey = ({ doubts, effect }: Statement): string =>
  `${effect} ${doubts.map(({ reason }) => reason).join()}`

const keyOf = (atoms: readonly Atom[]): string =>
  JSON.stringify(atoms, (_, value) => (typeof value === 'bigint' ? String(value) : value))
