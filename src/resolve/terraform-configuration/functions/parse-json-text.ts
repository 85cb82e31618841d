import type { Value } from '../../../model/value.ts'
import { listOf, MAX_TEXT, mapOf } from '../bounds.ts'
import { beyondLimit, invalid } from '../unknowns.ts'

const MAX_DEPTH = 90

/** JSON text as a value. */
export function parseJsonText(text: string): Value {
  if (text.length > MAX_TEXT) return beyondLimit('the JSON is longer than is followed')
  if (depthOf(text) > MAX_DEPTH) return beyondLimit('the JSON nests deeper than is followed')
  try {
    return valueOf(JSON.parse(text) as unknown)
  } catch {
    return invalid('the text is not JSON')
  }
}

/** What a parser of JSON or YAML made, with maps that have no prototype. */
export function valueOf(parsed: unknown): Value {
  if (Array.isArray(parsed)) return listOf(parsed.map(valueOf))
  if (typeof parsed === 'object' && parsed !== null) {
    return mapOf(Object.entries(parsed).map(([name, item]) => [name, valueOf(item)]))
  }
  return typeof parsed === 'string' || typeof parsed === 'number' || typeof parsed === 'boolean'
    ? parsed
    : null
}

/** Levels of brackets outside strings. */
function depthOf(text: string): number {
  let depth = 0
  let deepest = 0
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[{]|[\]}]/g)) {
    if (token === '[' || token === '{') deepest = Math.max(deepest, ++depth)
    else if (token === ']' || token === '}') depth--
  }
  return deepest
}
