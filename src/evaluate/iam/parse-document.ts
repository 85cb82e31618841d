import { emptyMap, isKind, type Text, text, type Value, type ValueMap } from '../../model/value.ts'

/** IAM's own limits lie far below (20 KB for a bucket policy, 6,144 characters for a managed one). */
const longest = 200_000
const deepest = 32

/** A character of the private use areas, which stands for a hole while the text is parsed. */
const mark = '\uE000'
const marked = /\uE000(\d+)\uE000/

/**
 * The structure of a policy document written as JSON; null for a text that is none, or too large.
 * A hole in a string stays a hole of that string; one that would have to be structure can't be read.
 */
export function parseDocument(document: string | Text): ValueMap | null {
  const parts = isKind(document, 'text') ? document.parts : [document as string]
  const source = parts
    .map((part, index) => (typeof part === 'string' ? part : `${mark}${index}${mark}`))
    .join('')
  const written = parts.filter((part) => typeof part === 'string')
  if (source.length > longest || written.some((part) => part.includes(mark))) return null
  if (depthOf(source) > deepest) return null
  const parsed = parseJson(source)
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return null
  return restore(parsed, parts) as ValueMap
}

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source)
  } catch {
    return null
  }
}

/** How deep brackets are nested outside of strings. */
function depthOf(source: string): number {
  let depth = 0
  let most = 0
  let isString = false
  for (let index = 0; index < source.length; index += 1) {
    const character = source[index]
    if (character === '"') isString = !isString
    else if (character === '\\' && isString) index += 1
    else if (isString) continue
    else if (character === '{' || character === '[') most = Math.max(most, ++depth)
    else if (character === '}' || character === ']') depth -= 1
  }
  return most
}

function restore(value: unknown, parts: Text['parts']): Value {
  if (typeof value === 'string') return restoreText(value, parts)
  if (Array.isArray(value)) return value.map((item) => restore(item, parts))
  if (typeof value !== 'object' || value === null) return value as Value
  const map = emptyMap()
  for (const [name, item] of Object.entries(value)) map[name] = restore(item, parts)
  return map
}

function restoreText(value: string, parts: Text['parts']): Value {
  if (!value.includes(mark)) return value
  // Splitting by a pattern with one group puts the numbers of the holes at the odd places.
  const pieces = value.split(marked)
  return text(
    pieces.map((piece, index) => (index % 2 === 1 ? (parts[Number(piece)] ?? '') : piece)),
  )
}
