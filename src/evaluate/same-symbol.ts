import { isKind, type Reference, type Unknown, type Value } from '../model/value.ts'

/** Whether two values that can't be known are certainly the same: from the same source, part by part. */
export function sameSymbol(one: Value, other: Value): boolean {
  if (isKind(one, 'unknown') && isKind(other, 'unknown')) {
    return one.source !== null && one.source === other.source
  }
  if (isKind(one, 'reference') && isKind(other, 'reference')) {
    return one.target === other.target && one.attribute === other.attribute
  }
  if (isKind(one, 'text') && isKind(other, 'text')) {
    return (
      one.parts.length === other.parts.length &&
      one.parts.every((part, index) => {
        const twin = other.parts[index]
        return part === twin || (twin !== undefined && sameSymbol(part, twin))
      })
    )
  }
  return false
}

/**
 * The same text for two values exactly where {@link sameSymbol} holds of them; null for one that is like
 * no other.
 */
export function symbolKey(value: Value): string | null {
  if (isKind(value, 'unknown') || isKind(value, 'reference')) return partKey(value)
  if (!isKind(value, 'text')) return null
  const keys = value.parts.map((part) => (typeof part === 'string' ? part : wholeKey(part)))
  return JSON.stringify(['text', ...keys])
}

function partKey(part: Unknown | Reference): string | null {
  if (isKind(part, 'unknown')) {
    return part.source === null ? null : JSON.stringify(['unknown', part.source])
  }
  return JSON.stringify(['reference', part.target, part.attribute])
}

/** In a text, something that nothing is known of is still the same as itself. */
function wholeKey(part: Unknown | Reference): readonly [string | number] {
  const key = partKey(part)
  if (key !== null) return [key]
  const number = numbers.get(part) ?? ++last
  numbers.set(part, number)
  return [number]
}

const numbers = new WeakMap<object, number>()
let last = 0
