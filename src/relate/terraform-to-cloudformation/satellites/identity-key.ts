import { isKind, type Value } from '../../../model/value.ts'

/**
 * A text that is the same for two values that are certainly equal: known strings, and what isn't
 * known but comes from one source. Null where nothing can be said.
 */
export function identityKey(value: Value | undefined): string | null {
  if (isKind(value, 'sensitive')) return identityKey(value.value)
  if (typeof value === 'string') return value === '' ? null : JSON.stringify(value)
  if (isKind(value, 'unknown')) return value.source === null ? null : `?${value.source}`
  if (isKind(value, 'reference')) return `>${value.target}>${value.attribute ?? ''}`
  if (!isKind(value, 'text')) return null
  const parts = value.parts.map(identityKey)
  return parts.includes(null) ? null : parts.join('+')
}

/** Whether two values, not certainly equal, may turn out to be. */
export function mayEqual(one: Value, other: Value): boolean {
  if (isKind(one, 'sensitive')) return mayEqual(one.value, other)
  if (isKind(other, 'sensitive')) return mayEqual(one, other.value)
  // Another resource's identity is known, though its string isn't: it is that resource's.
  if (isKind(one, 'reference') || isKind(other, 'reference')) return false
  if (isKind(one, 'unknown') || isKind(other, 'unknown')) return true
  if (typeof one === 'string' && typeof other === 'string') return one === other
  if (!isTextual(one) || !isTextual(other)) return false
  return endsOf(one).every((end, side) => fits(end, endsOf(other)[side] ?? '', side === 0))
}

const isTextual = (value: Value) => typeof value === 'string' || isKind(value, 'text')

/** The known beginning and the known end of a text. */
function endsOf(value: Value): readonly [string, string] {
  if (typeof value === 'string') return [value, value]
  if (!isKind(value, 'text')) return ['', '']
  const [first] = value.parts
  const last = value.parts.at(-1)
  return [typeof first === 'string' ? first : '', typeof last === 'string' ? last : '']
}

function fits(one: string, other: string, isStart: boolean): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return isStart ? long.startsWith(short) : long.endsWith(short)
}
