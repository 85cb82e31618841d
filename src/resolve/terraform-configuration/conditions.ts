import { isKind, isSymbolic, symbolic, type Unknown, type Value } from '../../model/value.ts'
import {
  always,
  and,
  type Condition,
  equals,
  never,
  not,
  or,
} from '../../model/worlds/condition.ts'
import { narrow } from '../../model/worlds/narrow.ts'
import { anyWorld, settle, type World } from '../../model/worlds/world.ts'

/** Conditions that are larger are taken for open facts, as whoever asks walks them. */
const MAX_SIZE = 500

const sizes = new WeakMap<Condition, number>()

function sizeOf(condition: Condition): number {
  const known = sizes.get(condition)
  if (known !== undefined) return known
  let size = 1
  if (condition.kind === 'not' || condition.kind === 'named') size += sizeOf(condition.of)
  if (condition.kind === 'and' || condition.kind === 'or') {
    for (const part of condition.of) size += sizeOf(part)
  }
  sizes.set(condition, size)
  return size
}

export const isSmall = (condition: Condition): boolean => sizeOf(condition) <= MAX_SIZE

export function smallEnough(condition: Condition): Condition {
  if (isSmall(condition)) return condition
  const reason = 'the conditions that it depends on are more than are followed'
  return { kind: 'open', id: `too large ${keyOf(condition)}`, reason }
}

/** The condition under which a value is true. Unknown values become open facts of the same source. */
export function conditionOf(value: Value | undefined): Condition {
  if (value === true || value === 'true') return always
  if (isKind(value, 'choice')) {
    const then = conditionOf(value.then)
    const otherwise = conditionOf(value.otherwise)
    return smallEnough(joined(value.condition, then, otherwise))
  }
  if (isKind(value, 'sensitive')) return conditionOf(value.value)
  if (isKind(value, 'unknown')) {
    return value.variable === null ? openFact(value) : equals(value.variable, 'true')
  }
  if (!isSymbolic(value)) return never
  const written = value[symbolic] === 'reference' ? value.written : 'a composed string'
  return { kind: 'open', id: keyOfObject(value), reason: `${written} is known only after apply` }
}

function joined(condition: Condition, then: Condition, otherwise: Condition): Condition {
  if (isConstant(then, true))
    return isConstant(otherwise, false) ? condition : or([condition, otherwise])
  if (isConstant(otherwise, false)) return and([condition, then])
  if (isConstant(then, false)) return and([not(condition), otherwise])
  if (isConstant(otherwise, true)) return or([not(condition), then])
  return or([and([condition, then]), and([not(condition), otherwise])])
}

function isConstant(condition: Condition, value: boolean): boolean {
  return condition.kind === 'constant' && condition.value === value
}

/** That an unknown value is true. */
export function openFact(value: Unknown, asked = ''): Condition {
  const id = `${value.source ?? keyOfObject(value)}${asked}`
  return { kind: 'open', id, reason: value.reason }
}

const keys = new WeakMap<object, string>()
let objects = 0

/** The same for the same object only. */
function keyOfObject(value: object): string {
  let key = keys.get(value)
  if (key === undefined) {
    objects++
    key = `value ${objects}`
    keys.set(value, key)
  }
  return key
}

const MAX_KEYED = 50

/** The same for conditions that are written alike; of large ones for the same object only. */
export function keyOf(condition: Condition): string {
  switch (condition.kind) {
    case 'constant':
      return String(condition.value)
    case 'equals':
      return `${condition.variable.id} = ${JSON.stringify(condition.value)}`
    case 'open':
      return `? ${condition.id}`
    case 'named':
      return keyOf(condition.of)
    case 'not':
      return `!(${keyOf(condition.of)})`
    case 'and':
    case 'or': {
      if (sizeOf(condition) > MAX_KEYED) return keyOfObject(condition)
      return `${condition.kind}(${condition.of.map(keyOf).join(', ')})`
    }
  }
}

/** What has been assumed so far while choices are followed. */
export interface Assumptions {
  readonly world: World
  readonly settled: ReadonlyMap<string, boolean>
}

export const noAssumptions: Assumptions = { world: anyWorld('all'), settled: new Map() }

/** True or false where the assumptions settle it, else null. */
export function settled(condition: Condition, { world, settled }: Assumptions): boolean | null {
  return settle(condition, world) ?? settled.get(keyOf(condition)) ?? null
}

/** What follows from one condition alone: nearly all that is asked, and of the same few conditions. */
const assumedAlone = {
  holding: new WeakMap<Condition, Assumptions>(),
  failing: new WeakMap<Condition, Assumptions>(),
}

/** Assumes one more condition. Of compound ones only what follows at once is worked out. */
export function assume(
  condition: Condition,
  holds: boolean,
  assumptions: Assumptions,
): Assumptions {
  if (assumptions !== noAssumptions) return assumeAlso(condition, holds, assumptions)
  const known = holds ? assumedAlone.holding : assumedAlone.failing
  const before = known.get(condition)
  if (before !== undefined) return before
  const assumed = assumeAlso(condition, holds, assumptions)
  known.set(condition, assumed)
  return assumed
}

function assumeAlso(condition: Condition, holds: boolean, assumptions: Assumptions): Assumptions {
  let { world } = assumptions
  for (const [fact, value] of factsOf(condition, holds)) {
    for (const narrower of narrow(fact, value, world)) world = narrower
  }
  return { world, settled: new Map(assumptions.settled).set(keyOf(condition), holds) }
}

/** The single facts that a condition, or its contrary, says of itself. */
function* factsOf(condition: Condition, holds: boolean): Generator<[Condition, boolean]> {
  switch (condition.kind) {
    case 'equals':
    case 'open':
      yield [condition, holds]
      return
    case 'not':
      yield* factsOf(condition.of, !holds)
      return
    case 'named':
      yield* factsOf(condition.of, holds)
      return
    case 'and':
    case 'or':
      if ((condition.kind === 'and') !== holds) return
      for (const part of condition.of) yield* factsOf(part, holds)
      return
    case 'constant':
  }
}
