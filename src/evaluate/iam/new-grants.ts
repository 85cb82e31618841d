import type { Witness } from '../../model/decision.ts'
import type { Evidence, Truth } from '../../model/truth.ts'
import type { Assume } from '../../model/worlds/world.ts'
import { evidenceAt } from '../place.ts'
import { settleVerdict } from '../settle-verdict.ts'
import { fail, pass } from '../truth.ts'
import { newAccessesIn } from './compare.ts'
import type { Grant } from './describe.ts'
import type { World } from './engine/worlds.ts'
import type { Documents } from './question.ts'
import type { SettledDocuments } from './read-all.ts'
import { holdsSecret, overDocuments } from './refuses.ts'

/** Something that the second documents allow and the first don't; or may allow, for all that is known. */
export interface NewGrant {
  /** Null where it isn't known; the evidence says why. */
  readonly grant: Grant | null
  readonly evidence: Evidence
  /** The values under which it is so; empty: under all. */
  readonly witness: Witness
  /** Whether it is so only in a world that nobody can tell before deployment. */
  readonly isOpen: boolean
}

/** More than these of one pair of documents are not told one by one. */
export const mostGrants = 20

/** All that `head` allows and `base` doesn't, an example for each statement. */
export function newGrants(base: Documents, head: Documents, assume: Assume): readonly NewGrant[] {
  const found = new Map<string, Found>()
  const whole = overDocuments([base, head], (settled, world) => {
    const rows = rowsIn(settled, world)
    for (const [key, row] of rows) if (!found.has(key)) found.set(key, row)
    const [first] = rows.values()
    return first === undefined ? pass() : fail(first.evidence)
  })
  if (whole.kind === 'pass') return []
  const rows = [...found].slice(0, mostGrants)
  return rows.flatMap(([key, { grant, evidence }]): NewGrant[] => {
    const truth: Truth =
      whole.kind === 'fail'
        ? fail(evidence)
        : overDocuments([base, head], (settled, world) =>
            rowsIn(settled, world).has(key) ? fail(evidence) : pass(),
          )
    const settled = settleVerdict(truth, null, assume)
    if (settled === null || settled.verdict === 'pass') return []
    const { verdict, witness, failsWhen } = settled
    return [{ grant, evidence, witness: failsWhen ?? witness, isOpen: verdict === 'unknown' }]
  })
}

interface Found {
  readonly grant: Grant | null
  readonly evidence: Evidence
}

/** One for each statement: where some of its requests are certain, what isn't known of others is left out. */
function rowsIn(settled: readonly SettledDocuments[], world: World): ReadonlyMap<string, Found> {
  const [before, after] = settled
  const rows = new Map<string, Found>()
  if (before === undefined || after === undefined) return rows
  const isSecret = [...spotsOf(before), ...spotsOf(after)].some(({ value }) => holdsSecret(value))
  const doubts: Evidence[] = []
  for (const answer of newAccessesIn(before, after, world)) {
    if (answer.kind === 'unknown') {
      doubts.push(answer.evidence)
      continue
    }
    const { statement, grant } = answer
    const spot = statement?.spot ?? spotsOf(after)[0]
    if (spot === undefined) continue
    const key = `${spot.resource.id} ${JSON.stringify(spot.path)} ${statement?.called}`
    if (rows.has(key)) continue
    const called = statement?.called ?? 'the policy'
    const evidence = evidenceAt({ ...spot, value: undefined }, `${called} allows it`)
    rows.set(key, { grant: isSecret ? withoutTexts(grant) : grant, evidence })
  }
  const told = new Set([...rows.values()].map(({ evidence }) => placeKey(evidence)))
  for (const doubt of doubts) {
    const key = `${placeKey(doubt)} ${doubt.reason}`
    const isTold = [...told].some((place) => placeKey(doubt).startsWith(place))
    if (!isTold) rows.set(key, { grant: null, evidence: { ...doubt, found: undefined } })
  }
  return rows
}

const placeKey = ({ resource, path }: Evidence) =>
  `${resource.id} ${JSON.stringify(path).slice(0, -1)}`

const spotsOf = ({ identity, resource, boundary }: SettledDocuments) => [
  ...identity,
  ...resource,
  ...boundary,
]

const withoutTexts = ({ action }: Grant): Grant => ({
  to: null,
  principal: null,
  action,
  resource: '…',
  context: [],
})
