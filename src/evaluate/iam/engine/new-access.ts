import type { Evidence } from '../../../model/truth.ts'
import { evidenceAt } from '../../place.ts'
import { type Box, createSpace, narrow, outside } from './box.ts'
import type { Names } from './compile.ts'
import { decide, type Groups } from './decide.ts'
import type { Statement } from './document.ts'
import { loosened, looseRange, openDimensions } from './loosened.ts'
import type { Atom } from './range.ts'
import type { Scenario } from './scenario.ts'
import {
  type Answer,
  combinations,
  deniesOf,
  dimensionsOf,
  firstDoubt,
  firstYes,
  joined,
  requestIn,
  statementsOf,
  tooComplex,
} from './search.ts'
import { boxesOf } from './statement-boxes.ts'
import { hasFallback, isExact, keyOf } from './statement-key.ts'
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
export const findNew = (change: Change): Answer => firstYes(eachNew(change), (answer) => answer)

/** One answer for each statement, or combination of statements, that may allow something new. */
export function* eachNew(change: Change): Generator<Answer> {
  for (const scenario of change.scenarios) {
    try {
      yield* inScenario(change, byWhatIsNamed(scenario))
    } catch (error) {
      yield tooComplex(change.head, error)
    }
  }
}

/** A name that isn't known may be that of the whole or of what is in it, and was perhaps that of the other. */
const byWhatIsNamed = (scenario: Scenario): Scenario =>
  scenario.ownResource === 'matched' ? { ...scenario, ownResource: 'any' } : scenario

type Boxes = readonly (readonly Atom[])[]

/** One way of searching: what head may allow, and what takes it away. */
interface Way {
  readonly mode: Mode
  /** Whether texts that aren't known are only told apart by what is the same on both sides. */
  readonly isLoose: boolean
  readonly allowedBefore: () => Boxes
  readonly denied: () => Boxes
  readonly noLongerDenied: () => Boxes
}

/**
 * What is found counts once both sides are decided for it as a single request. Nothing is new where one
 * of two ways of looking at all that may be leaves nothing: with what isn't known as any text, or as a
 * text that is the same on both sides.
 */
function* inScenario(
  { base, head, names, work }: Change,
  scenario: Scenario,
): Generator<Answer, void, undefined> {
  const strict = createSpace(scenario.rangeOf, work)
  if (narrow(new Map(), scenario.given, strict) === null) return
  const dimensions = new Set([...dimensionsOf(head, scenario), ...dimensionsOf(base, scenario)])
  const kept = new Set([...combinations(base)].map((all) => keyOf(all, scenario, names)))
  const standing = new Set(
    statementsOf(head.flat())
      .filter(({ effect }) => effect !== 'Allow')
      .map((statement) => keyOf([statement], scenario, names)),
  )
  const lostDenies = statementsOf(base.flat()).filter(
    (statement) =>
      statement.effect !== 'Allow' && !standing.has(keyOf([statement], scenario, names)),
  )
  const lost = (mode: Mode) =>
    lazily(() => lostDenies.flatMap((statement) => boxesOf(statement, scenario, mode, names)))
  const granted = (mode: Mode) =>
    lazily(() => [...combinations(base)].flatMap((all) => joined(all, scenario, mode, names)))
  const denied = (mode: Mode) => lazily(() => deniesOf(head, scenario, mode, names))
  const [grantedSurely, deniedSurely, lostMaybe] = [granted('must'), denied('must'), lost('may')]
  const symbolic: Way = {
    ...{ mode: 'same', isLoose: false, allowedBefore: grantedSurely },
    ...{ denied: deniedSurely, noLongerDenied: lostMaybe },
  }
  const possible: readonly Way[] = [
    { ...symbolic, mode: 'may' },
    { ...symbolic, isLoose: true },
  ]
  const certain: Way = {
    ...{ mode: 'must', isLoose: false, allowedBefore: granted('may') },
    ...{ denied: denied('may'), noLongerDenied: lost('must') },
  }
  const plain: Way = { ...certain, allowedBefore: grantedSurely, denied: deniedSurely }
  // Of what is written out, all ways say the same.
  const isPlain = statementsOf([...base, ...head].flat()).every((one) => isExact(one, scenario))
  for (const statements of combinations(head)) {
    const isKept = kept.has(keyOf(statements, scenario, names))
    if (isKept && lostDenies.length === 0) continue
    if (isPlain) {
      const found = ask(statements, isKept, [plain])
      if (found !== null) yield found
      continue
    }
    const ways = statements.some(hasFallback) ? possible.slice(0, 1) : possible
    if (!ways.every((way) => isAnyLeft(statements, isKept, way))) continue
    yield ask(statements, isKept, [symbolic, certain]) ?? {
      kind: 'unknown',
      evidence:
        firstDoubt([...statements, ...statementsOf([...base, ...head].flat())]) ??
        undecided(statements),
    }
  }

  /** Null where nothing is left in any of the ways. */
  function ask(
    statements: readonly Statement[],
    isKept: boolean,
    ways: readonly Way[],
  ): Answer | null {
    let doubt: Evidence | null = null
    let isAny = false
    for (const way of ways) {
      for (const rest of restsOf(statements, isKept, way)) {
        isAny = true
        const request = requestIn(rest, dimensions, scenario, strict)
        if (request === null) continue
        const after = decide(head, request, scenario, names)
        const earlier = decide(base, request, scenario, names)
        if (after.decision === 'allowed' && earlier.decision === 'denied')
          return { kind: 'yes', request, scenario, statement: after.statement }
        doubt ??=
          (after.decision === 'unknown' ? after.doubt : null) ??
          (earlier.decision === 'unknown' ? earlier.doubt : null)
      }
    }
    if (!isAny) return null
    const all = [...statements, ...statementsOf([...base, ...head].flat())]
    return { kind: 'unknown', evidence: doubt ?? firstDoubt(all) ?? undecided(statements) }
  }

  function isAnyLeft(statements: readonly Statement[], isKept: boolean, way: Way): boolean {
    for (const _ of restsOf(statements, isKept, way)) return true
    return false
  }

  /** What statements allow that was not allowed, or was denied. */
  function* restsOf(statements: readonly Statement[], isKept: boolean, way: Way) {
    for (const own of joined(statements, scenario, way.mode, names)) {
      const found = isKept
        ? null
        : left([...scenario.given, ...own], way, [...way.denied(), ...way.allowedBefore()])
      if (found !== null) yield found
      for (const deny of way.noLongerDenied()) {
        const rest = left([...scenario.given, ...own, ...deny], way, way.denied())
        if (rest !== null) yield rest
      }
    }
  }

  function left(atoms: readonly Atom[], { isLoose }: Way, others: Boxes): Box | null {
    const open = isLoose ? openDimensions(atoms) : none
    const space =
      open.size === 0
        ? strict
        : createSpace((dimension) => {
            const range = scenario.rangeOf(dimension)
            return open.has(dimension) ? looseRange(range) : range
          }, work)
    const box = narrow(new Map(), open.size === 0 ? atoms : loosened(atoms), space)
    return box && outside(box, others, space)
  }
}

const none: ReadonlySet<string> = new Set()

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

function undecided([statement]: readonly Statement[]): Evidence {
  if (statement === undefined) throw new Error('of each group one statement allows')
  const reason = `whether ${statement.called} grants something new is not decided`
  return evidenceAt({ ...statement.spot, value: undefined }, reason)
}
