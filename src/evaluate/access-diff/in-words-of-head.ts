import {
  isKind,
  isList,
  isMap,
  type Reference,
  type Unknown,
  type Value,
} from '../../model/value.ts'
import type { Condition } from '../../model/worlds/condition.ts'
import type { Place } from '../place.ts'

type Rename = (id: string) => string

/** A place of a base whose references, sources and conditions are named as in the head, which they are compared with. */
export function inWordsOfHead(place: Place, rename: Rename): Place {
  if (place.kind === 'forked') {
    return {
      kind: 'forked',
      condition: conditionOf(place.condition, rename),
      then: inWordsOfHead(place.then, rename),
      otherwise: inWordsOfHead(place.otherwise, rename),
    }
  }
  const { exists } = place.resource
  const resource =
    exists === null ? place.resource : { ...place.resource, exists: conditionOf(exists, rename) }
  return { ...place, resource, value: renamedIn(place.value, rename) }
}

function renamedIn(value: Value | undefined, rename: Rename): Value | undefined {
  if (typeof value !== 'object' || value === null) return value
  if (isKind(value, 'unknown')) return unknownOf(value, rename)
  if (isKind(value, 'reference')) return referenceOf(value, rename)
  if (isKind(value, 'text')) {
    const parts = value.parts.map((part) => {
      if (typeof part === 'string') return part
      return isKind(part, 'reference')
        ? referenceOf(part, rename)
        : unknownOf(part as Unknown, rename)
    })
    return parts.every((part, index) => part === value.parts[index]) ? value : { ...value, parts }
  }
  if (isKind(value, 'sensitive')) {
    const inner = renamedIn(value.value, rename)
    return inner === value.value || inner === undefined ? value : { ...value, value: inner }
  }
  if (isKind(value, 'choice')) {
    return {
      ...value,
      condition: conditionOf(value.condition, rename),
      then: renamedIn(value.then, rename),
      otherwise: renamedIn(value.otherwise, rename),
    }
  }
  if (isList(value)) {
    const items = value.map((item) => renamedIn(item, rename))
    return items.every((item, index) => item === value[index]) ? value : items
  }
  if (!isMap(value)) return value
  const entries = Object.entries(value).map(
    ([name, item]) => [name, renamedIn(item, rename)] as const,
  )
  return entries.every(([name, item]) => item === value[name]) ? value : Object.fromEntries(entries)
}

function unknownOf(value: Unknown, rename: Rename): Unknown {
  const source = value.source === null ? null : rename(value.source)
  return source === value.source ? value : { ...value, source }
}

function referenceOf(value: Reference, rename: Rename): Reference {
  const target = rename(value.target)
  return target === value.target ? value : { ...value, target }
}

function conditionOf(condition: Condition, rename: Rename): Condition {
  switch (condition.kind) {
    case 'constant':
      return condition
    case 'equals': {
      const id = rename(condition.variable.id)
      return id === condition.variable.id
        ? condition
        : { ...condition, variable: { ...condition.variable, id } }
    }
    case 'open':
      return { ...condition, id: rename(condition.id) }
    case 'not':
    case 'named':
      return { ...condition, of: conditionOf(condition.of, rename) }
    case 'and':
    case 'or':
      return { ...condition, of: condition.of.map((one) => conditionOf(one, rename)) }
  }
}
