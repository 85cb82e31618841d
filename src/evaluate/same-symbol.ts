import { isKind, type Value } from '../model/value.ts'

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
