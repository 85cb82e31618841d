import {
  type Choice,
  emptyMap,
  isKind,
  isList,
  isMap,
  sensitive,
  type Value,
} from '../model/value.ts'

/** A value as it is where the first condition in it holds, and where it doesn't. */
export type Split = Pick<Choice, 'condition' | 'then' | 'otherwise'>

/** Splits a value by the first choice that stands somewhere in it; null where there is none. */
export function splitInside(value: Value | undefined): Split | null {
  if (isKind(value, 'choice')) return value
  if (isKind(value, 'sensitive')) {
    return mapped(splitInside(value.value), (inner) => inner && sensitive(inner))
  }
  if (isList(value)) {
    return firstOf(value.entries(), (index, item) => value.with(index, item))
  }
  if (!isMap(value)) return null
  return firstOf(Object.entries(value), (name, member) => {
    const copy = Object.assign(emptyMap(), value)
    copy[name] = member
    return copy
  })
}

function firstOf<Key>(
  members: Iterable<readonly [Key, Value | undefined]>,
  replace: (key: Key, member: Value | undefined) => Value,
): Split | null {
  for (const [key, member] of members) {
    const split = mapped(splitInside(member), (replaced) => replace(key, replaced))
    if (split !== null) return split
  }
  return null
}

const mapped = (
  split: Split | null,
  map: (value: Value | undefined) => Value | undefined,
): Split | null =>
  split && {
    condition: split.condition,
    then: map(split.then),
    otherwise: map(split.otherwise),
  }
