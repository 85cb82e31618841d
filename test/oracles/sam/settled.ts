import {
  choice,
  emptyMap,
  isKind,
  isList,
  isMap,
  propertyOf,
  sensitive,
  text,
  type Value,
} from '../../../src/model/value.ts'
import type { Condition } from '../../../src/model/worlds/condition.ts'

/** A value under the parameters that were given: choices that they decide are decided. */
export function settled(value: Value | undefined): Value | undefined {
  if (isKind(value, 'choice')) {
    const holds = truthOf(value.condition)
    if (holds !== null) return settled(holds ? value.then : value.otherwise)
    return choice(value.condition, settled(value.then), settled(value.otherwise))
  }
  if (isKind(value, 'sensitive')) return sensitive(settled(value.value) ?? null)
  if (isKind(value, 'text')) return text(value.parts)
  // What is removed from a list leaves no hole in what is deployed.
  if (isList(value)) return value.map(settled).filter((item) => item !== undefined)
  if (!isMap(value)) return value
  const map = emptyMap()
  for (const name of Object.keys(value)) {
    const member = settled(propertyOf(value, name))
    if (member !== undefined) map[name] = member
  }
  return map
}

/** Null where what is given doesn't decide it. */
export function truthOf(condition: Condition): boolean | null {
  switch (condition.kind) {
    case 'constant':
      return condition.value
    case 'equals': {
      const { given } = condition.variable
      return given === null ? null : given === condition.value
    }
    case 'named':
      return truthOf(condition.of)
    case 'not': {
      const holds = truthOf(condition.of)
      return holds === null ? null : !holds
    }
    case 'and':
    case 'or': {
      const truths = condition.of.map(truthOf)
      const decisive = condition.kind === 'or'
      if (truths.includes(decisive)) return decisive
      return truths.includes(null) ? null : !decisive
    }
    case 'open':
      return null
  }
}
