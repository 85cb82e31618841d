import type { Resource } from '../../model/resource.ts'
import type { Evidence, Hop, Truth } from '../../model/truth.ts'
import { type Choice, isKind, isList } from '../../model/value.ts'
import {
  at,
  evidenceAt,
  type ForkedPlace,
  type Place,
  placeOf,
  type Settled,
  type SettledSpot,
  type Spot,
} from '../place.ts'
import { all, fail, fork, not, pass, unknownTruth } from '../truth.ts'

/** Something that is so in some worlds: where `when` passes. */
export interface Guarded<T> {
  readonly value: T
  readonly when: Truth
  /** What a packet passes on the way there. */
  readonly hops: readonly Hop[]
}

/** One of the values that stand at a place, without choices, and when it does. */
export interface Standing {
  readonly spot: SettledSpot
  readonly when: Truth
  /** Whether it may be judged and must not be told. */
  readonly isSecret: boolean
}

/** What stops a packet, or isn't there: told without the value, which may be a secret. */
export function stoppedAt(
  spot: { readonly resource: Resource; readonly path: Evidence['path'] },
  reason: string,
): Evidence {
  const { resource, path } = spot
  return evidenceAt({ kind: 'spot', resource, path, value: undefined }, reason)
}

const absence = (resource: Resource, path: Evidence['path'] = []): Truth =>
  fail(stoppedAt({ resource, path }, 'it is not there under these conditions'))

/** Every value that may stand at a place. What is sensitive is judged as it is, and never told. */
export function standingAt(place: Place): readonly Standing[] {
  const found: Standing[] = []
  walk(place, (truth) => truth, false)
  return found

  function walk(
    node: Place,
    guard: (truth: Truth, absent: Truth) => Truth,
    isSecret: boolean,
  ): void {
    if (node.kind === 'forked') {
      const { condition } = node
      const held = (truth: Truth, absent: Truth) => guard(fork(condition, truth, absent), absent)
      const not = (truth: Truth, absent: Truth) => guard(fork(condition, absent, truth), absent)
      walk(node.then, held, isSecret)
      walk(node.otherwise, not, isSecret)
      return
    }
    const { value } = node
    if (isKind(value, 'choice')) walk(branchesOf(node, value), guard, isSecret)
    else if (isKind(value, 'sensitive')) walk({ ...node, value: value.value }, guard, true)
    else {
      const spot: SettledSpot = { ...node, value: value as Settled }
      found.push({ spot, when: guard(pass(), absence(spot.resource, spot.path)), isSecret })
    }
  }
}

function branchesOf(node: Spot, value: Choice): ForkedPlace {
  const [then, otherwise] = value.steps ?? [[], []]
  return {
    kind: 'forked',
    condition: value.condition,
    then: { ...node, path: [...node.path, ...then], value: value.then },
    otherwise: { ...node, path: [...node.path, ...otherwise], value: value.otherwise },
  }
}

/** The same of each item of a list; a single value counts as a list of itself, an absent one as none. */
export function itemsAt(place: Place): readonly Standing[] {
  return standingAt(place).flatMap((standing) => {
    const { spot, when, isSecret } = standing
    const { value } = spot
    if (value == null) return []
    if (!isList(value)) return [standing]
    return value.flatMap((item, index) =>
      standingAt({ ...spot, path: [...spot.path, index], value: item })
        .filter((part) => part.spot.value !== undefined)
        .map((part) => ({
          spot: part.spot,
          when: both(when, part.when),
          isSecret: isSecret || part.isSecret,
        })),
    )
  })
}

/** Whether a resource is there. */
export const whereItExists = (resource: Resource): Truth =>
  resource.exists === null ? pass() : fork(resource.exists, pass(), absence(resource))

/**
 * The second truth where the first holds. Written so that what is told where both hold is what the
 * second one tells.
 */
export function both(first: Truth, second: Truth): Truth {
  switch (first.kind) {
    case 'pass':
      return second
    case 'fail':
      return first
    case 'fork':
      return fork(first.condition, both(first.then, second), both(first.otherwise, second))
    case 'all':
      return first.of.reduceRight((rest, part) => both(part, rest), second)
    default:
      return all([first, second])
  }
}

/** True where the other isn't; unknown where that is. */
export function opposite(truth: Truth, failure: Evidence): Truth {
  return truth.kind === 'fork'
    ? fork(truth.condition, opposite(truth.then, failure), opposite(truth.otherwise, failure))
    : not(truth, failure)
}

export const isNever = ({ when }: { readonly when: Truth }): boolean => when.kind === 'fail'

/** Unknown for a reason that names what isn't known at a place. */
export function openAt(spot: SettledSpot, reason: string): Truth {
  const { value } = spot
  const isUnknown = isKind(value, 'unknown')
  return unknownTruth(
    evidenceAt(spot, isUnknown ? `${reason}: ${value.reason}` : reason, {
      remedy: isUnknown ? value.remedy : null,
    }),
  )
}

export const propertyAt = (resource: Resource, ...path: (string | number)[]): Place =>
  at(placeOf(resource), ...path)

export function hopAt(
  code: Hop['code'],
  says: string,
  spot: { readonly resource: Resource; readonly path: Evidence['path'] } | null,
): Hop {
  return { code, says, resource: spot?.resource ?? null, path: spot?.path ?? [], blocks: false }
}
