import { emptyMap, isKind, type Text, text, type Value } from '../../../model/value.ts'

/** A text of JSON as it was read. */
export type JsonReading =
  | { readonly kind: 'value'; readonly value: Value; readonly lines: Lines }
  /** `line` counts within the text, from 1. */
  | { readonly kind: 'fault'; readonly line: number; readonly says: string }
  /** Parts of it that aren't known stand where structure should. */
  | { readonly kind: 'open' }

/** The line within the text on which a list or a map, or an item of one, stands. */
export type Lines = ReadonlyMap<object, ReadonlyMap<string | number, number>>

/** Far more than any service takes; IAM's largest policy has 10,240 characters, S3's 20 KB. */
const longest = 200_000
const deepest = 32

const mark = '\uE000'
const marked = /\uE000(\d+)\uE000/

/** Reads a text of JSON with the lines of its parts. Holes within its strings stay holes. */
export function readJson(document: string | Text): JsonReading {
  const parts = isKind(document, 'text') ? document.parts : [document as string]
  const written = parts.filter((part) => typeof part === 'string')
  if (written.some((part) => part.includes(mark))) return { kind: 'open' }
  const source = parts
    .map((part, index) => (typeof part === 'string' ? part : `${mark}${index}${mark}`))
    .join('')
  if (source.length > longest) {
    return { kind: 'fault', line: 1, says: 'the text is longer than any service takes' }
  }
  const reader = createReader(source, parts)
  const value = reader.whole()
  if (value !== undefined) return { kind: 'value', value, lines: reader.lines }
  if (parts.length > 1 && reader.fault() !== tooDeep) return { kind: 'open' }
  return { kind: 'fault', line: reader.line(), says: reader.fault() }
}

const tooDeep = `it is nested deeper than ${deepest} levels`

/** Undefined is "no JSON", at the place that was reached. */
function createReader(source: string, parts: Text['parts']) {
  const lines = new Map<object, Map<string | number, number>>()
  let at = 0
  let counted = 0
  let line = 1
  let fault = ''

  const fail = (says: string): undefined => {
    if (fault === '') fault = says
  }
  const lineHere = () => {
    for (; counted < at; counted += 1) if (source[counted] === '\n') line += 1
    return line
  }
  const skip = () => {
    while (/[ \t\r\n]/.test(source[at] ?? '')) at += 1
  }
  const take = (character: string) => {
    skip()
    if (source[at] !== character) return false
    at += 1
    return true
  }

  function whole(): Value | undefined {
    const value = anything(0)
    if (value === undefined) return undefined
    skip()
    return at === source.length ? value : fail('something follows behind its end')
  }

  function anything(depth: number): Value | undefined {
    skip()
    const next = source[at]
    if (next === '{' || next === '[') {
      if (depth === deepest) return fail(tooDeep)
      at += 1
      return next === '{' ? map(depth + 1) : list(depth + 1)
    }
    if (next === '"') return string()
    const found = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])/.exec(
      source.slice(at, at + 400),
    )
    if (found === null) return fail(next === undefined ? 'it ends too early' : 'a value is missing')
    at += found[0].length
    return JSON.parse(found[0]) as Value
  }

  function map(depth: number): Value | undefined {
    const value = emptyMap()
    const own = new Map<string, number>()
    lines.set(value, own)
    if (take('}')) return value
    do {
      skip()
      const startsAt = lineHere()
      const name = source[at] === '"' ? string() : undefined
      if (typeof name !== 'string') return fail('a name in double quotes is missing')
      if (Object.hasOwn(value, name)) return fail('a name stands twice in it')
      if (!take(':')) return fail('a colon is missing behind a name')
      const inner = anything(depth)
      if (inner === undefined) return undefined
      value[name] = inner
      own.set(name, startsAt)
    } while (take(','))
    return take('}') ? value : fail('a comma or a closing brace is missing')
  }

  function list(depth: number): Value | undefined {
    const items: Value[] = []
    const own = new Map<number, number>()
    lines.set(items, own)
    if (take(']')) return items
    do {
      skip()
      own.set(items.length, lineHere())
      const inner = anything(depth)
      if (inner === undefined) return undefined
      items.push(inner)
    } while (take(','))
    return take(']') ? items : fail('a comma or a closing bracket is missing')
  }

  function string(): Value | undefined {
    const from = at
    at += 1
    while (at < source.length && source[at] !== '"') {
      if (source.charCodeAt(at) < 32) return fail('a string is not closed on its line')
      at += source[at] === '\\' ? 2 : 1
    }
    if (at >= source.length) return fail('a string is not closed')
    at += 1
    const written = source.slice(from, at)
    const plain = unescaped(written)
    if (plain === null) return fail('a backslash stands before what it can not escape')
    if (!plain.includes(mark)) return plain
    const pieces = plain.split(marked)
    return text(
      pieces.map((piece, index) => (index % 2 === 1 ? (parts[Number(piece)] ?? '') : piece)),
    )
  }

  return { whole, lines, line: lineHere, fault: () => fault || 'it is no JSON' }
}

function unescaped(written: string): string | null {
  try {
    return JSON.parse(written) as string
  } catch {
    return null
  }
}
