import type { Value } from '../../../model/value.ts'
import { listOf, MAX_TEXT, mapOf } from '../bounds.ts'
import { beyondLimit, invalid } from '../unknowns.ts'

const MAX_DEPTH = 90

/** JSON text as a value. */
export function parseJsonText(text: string): Value {
  if (text.length > MAX_TEXT) return beyondLimit('the JSON is longer than is followed')
  if (depthOf(text) > MAX_DEPTH) return beyondLimit('the JSON nests deeper than is followed')
  try {
    return asValue(JSON.parse(text) as unknown)
  } catch {
    return invalid('the text is not JSON')
  }
}

/** Levels of brackets outside strings. */
function depthOf(text: string): number {
  let depth = 0
  let deepest = 0
  for (const [token] of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[[{]|[\]}]/g)) {
    if (token === '[' || token === '{') deepest = Math.max(deepest, ++depth)
    else if (token === ']' || token === '}') depth--
  }
  return deepest
}

/** What a parser of JSON or YAML made, with maps that have no prototype. Shared parts stay shared. */
export function asValue(parsed: unknown): Value {
  const known = new Map<object, Value>()
  const busy = new Set<object>()
  return convert(parsed)

  function convert(part: unknown): Value {
    if (part instanceof Date) return part.toISOString().replace('.000Z', 'Z')
    if (part instanceof Uint8Array) return Buffer.from(part).toString('base64')
    if (typeof part === 'number' && !Number.isFinite(part)) return invalid('a number is too large')
    if (typeof part === 'object' && part !== null) {
      const before = known.get(part)
      if (before !== undefined) return before
      if (busy.has(part)) return invalid('the text refers to itself')
      busy.add(part)
      const value = Array.isArray(part)
        ? listOf(part.map(convert))
        : mapOf(Object.entries(part).map(([name, item]) => [name, convert(item)]))
      busy.delete(part)
      known.set(part, value)
      return value
    }
    const isScalar =
      typeof part === 'string' || typeof part === 'number' || typeof part === 'boolean'
    return isScalar ? part : null
  }
}
