import { isKind, type Reference, type Text, type Unknown, unknown } from '../../model/value.ts'

/**
 * What a function makes of something unknown: unknown for the same reason. Made of the same thing in
 * the same way, it is the same again.
 */
export function derived(from: Unknown, how: string): Unknown {
  return unknown(from.cause, from.reason, {
    ...(from.remedy === null ? {} : { remedy: from.remedy }),
    ...(from.source === null ? {} : { source: `${how} of ${from.source}` }),
  })
}

/** What a function makes of a value that isn't known as a whole: unknown for the reason of its first hole. */
export function derivedFrom(value: Unknown | Reference | Text, how: string): Unknown {
  if (isKind(value, 'unknown')) return derived(value, how)
  if (isKind(value, 'reference')) {
    return unknown('runtime', `${value.written} is known only after deployment`, {
      source: `${how} of ${value.target}\n${value.attribute}`,
    })
  }
  const hole = value.parts.find((part) => typeof part !== 'string')
  if (hole === undefined) return unknown('runtime', 'it is known only after deployment')
  // Only the hole is named here, not what stands around it.
  return { ...derivedFrom(hole, how), source: null }
}

/** A function whose arguments are not what it takes. */
export const invalidArguments = (name: string, takes: string): Unknown =>
  unknown('invalid', `${name} takes ${takes}`)
