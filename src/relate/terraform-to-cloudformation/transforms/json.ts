import {
  emptyMap,
  isKind,
  isList,
  isMap,
  type Text,
  text,
  unknown,
  type Value,
} from '../../../model/value.ts'
import { propertyIn } from '../block-content.ts'
import type { Known } from '../map-value.ts'
import { notComputed } from './scalar.ts'

const longest = 1024 * 1024
const deepest = 100

/** What a text of JSON says. A value that was evaluated before it became text is that already. */
export function toJson(known: Known): Value | undefined {
  if (isKind(known, 'reference')) return notComputed(known)
  if (isKind(known, 'text')) return parseWithHoles(known) ?? unreadable
  if (typeof known !== 'string') return known ?? undefined
  if (known.trim() === '') return undefined
  return parse(known) ?? invalid
}

/** The statements of a policy document. */
export function toStatement(known: Known): Value | undefined {
  const document = toJson(known)
  return document === undefined ? undefined : propertyIn(document, 'Statement')
}

/** The same; a text of another language stays a text. */
export function toJsonOrText(known: Known): Value | undefined {
  if (typeof known !== 'string') return toJson(known)
  return parse(known) ?? known
}

const invalid = unknown('invalid', 'its text is not valid JSON')
/** What stands in place of its holes may make it valid. */
const unreadable = unknown(
  'not-evaluated',
  'its text is not valid JSON while parts of it are not known',
)
const tooLong = unknown('limit', 'its text is longer than 1 MiB')
const tooDeep = unknown('limit', 'it is nested deeper than 100 levels')

function parse(source: string): Value | null {
  if (source.length > longest) return tooLong
  try {
    const parsed = JSON.parse(source) as Value
    return isDeeperThan(deepest, parsed) ? tooDeep : parsed
  } catch {
    return null
  }
}

function isDeeperThan(levels: number, value: Value | undefined): boolean {
  if (!isList(value) && !isMap(value)) return false
  if (levels === 0) return true
  return Object.values(value).some((item) => isDeeperThan(levels - 1, item))
}

/**
 * JSON with parts that aren't known: each is replaced by a mark that the text doesn't contain, and
 * put back into the strings, or in place of the values, where its mark comes out.
 */
function parseWithHoles({ parts }: Text): Value | null {
  const mark = unusedMark(parts)
  let isInString = false
  let source = ''
  for (const [index, part] of parts.entries()) {
    if (typeof part === 'string') {
      source += part
      isInString = endsInString(part, isInString)
    } else source += isInString ? `${mark}${index}${mark}` : `"${mark}${index}${mark}"`
  }
  const parsed = parse(source)
  return parsed === null ? null : filled(parsed, mark, parts)
}

function unusedMark(parts: Text['parts']): string {
  const known = parts.filter((part) => typeof part === 'string').join('')
  let mark = '\uE000'
  while (known.includes(mark)) mark += '\uE000'
  return mark
}

/** Whether a text of JSON breaks off within a string. */
function endsInString(part: string, from: boolean): boolean {
  let isInString = from
  for (let at = 0; at < part.length; at += 1) {
    if (isInString && part[at] === '\\') at += 1
    else if (part[at] === '"') isInString = !isInString
  }
  return isInString
}

function filled(value: Value, mark: string, parts: Text['parts']): Value {
  if (typeof value === 'string') return filledText(value, mark, parts)
  if (isList(value)) {
    return value.map((item) => (item === undefined ? undefined : filled(item, mark, parts)))
  }
  if (!isMap(value)) return value
  const map = emptyMap()
  for (const name of Object.keys(value)) {
    if (name.includes(mark)) return unknown('not-evaluated', 'a name in it is not known')
    const item = value[name]
    map[name] = item === undefined ? undefined : filled(item, mark, parts)
  }
  return map
}

/** Between two marks stands the index of a part. */
function filledText(value: string, mark: string, parts: Text['parts']): Value {
  if (!value.includes(mark)) return value
  const pieces = value.split(mark)
  return text(pieces.map((piece, at) => (at % 2 === 0 ? piece : (parts[Number(piece)] ?? piece))))
}
