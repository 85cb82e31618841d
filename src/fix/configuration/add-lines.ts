import type { Attribute, Block, ObjectExpression } from '../../model/configuration.ts'
import { indentAt, lineEnd, lineStart, lineStop, reindent, type TextEdit } from '../text-edit.ts'
import type { BodyText } from './body-text.ts'

const UNIT = '  '

/** What is added to a block: arguments and blocks of a remedy. */
export interface Added {
  readonly attributes: readonly Attribute[]
  readonly blocks: readonly Block[]
  /** The remedy that they are written in. */
  readonly from: BodyText
}

/** Adds arguments behind the others, and blocks at the end, as `terraform fmt` would lay them out. */
export function addToBlock(text: string, block: Block, added: Added): readonly TextEdit[] {
  const close = block.end - 1
  if (text[close] !== '}') return []
  const open = text.indexOf('{', block.header.end)
  const inner = indentAt(text, block.start) + UNIT
  const eol = lineEnd(text)
  const isOneLine = !/[\r\n]/.test(text.slice(open, close))
  const written = [...block.body.attributes.values(), ...block.body.blocks]
  if (isOneLine) {
    const kept = text.slice(open + 1, close).trim()
    const lines = [
      ...(kept === '' ? [] : [inner + kept]),
      ...attributeLines(added, inner, 0),
      ...blockLines(added, inner, kept !== '' || added.attributes.length > 0),
    ]
    const filled = lines.map((line) => eol + line).join('')
    return [{ start: open + 1, end: close, text: `${filled}${eol}${indentAt(text, block.start)}` }]
  }
  const edits: TextEdit[] = []
  if (added.attributes.length > 0) {
    const own = [...block.body.attributes.values()].filter(
      ({ start, end }) => !/[\r\n]/.test(text.slice(start, end)),
    )
    const last = own.toSorted((one, other) => one.start - other.start).at(-1)
    const at = lineStop(text, last?.end ?? open + 1)
    const width = last === undefined ? 0 : nameWidth(text, last)
    // A name that is wider stands apart, as no other line is to be laid out anew.
    const isWider = last !== undefined && added.attributes.some(({ name }) => name.length > width)
    const isAlone = last === undefined && written.length > 0
    const lines = [
      ...(isWider ? [''] : []),
      ...attributeLines(added, inner, isWider ? 0 : width),
      ...(isAlone ? [''] : []),
    ]
    edits.push({ start: at, end: at, text: lines.map((line) => eol + line).join('') })
  }
  if (added.blocks.length > 0) {
    const at = lineStart(text, close)
    if (text.slice(at, close).trim() !== '') return []
    const before = text.slice(open + 1, at).trimEnd()
    const isApart = before.trim() !== '' || added.attributes.length > 0
    const lines = blockLines(added, inner, isApart)
    edits.push({ start: at, end: at, text: lines.map((line) => line + eol).join('') })
  }
  return edits
}

/** Adds entries to a map that is written out. */
export function addToObject(
  text: string,
  object: ObjectExpression,
  entries: readonly { readonly name: string; readonly text: string }[],
): readonly TextEdit[] {
  const last = object.items.at(-1)
  const close = object.end - 1
  if (last === undefined || text[close] !== '}') return []
  const first = object.items[0] ?? last
  const sign =
    /^\s*(?:"[^"]*"|[\w-]+)\s*([:=])/.exec(text.slice(first.start, first.end))?.[1] ?? '='
  const quote = text[first.start] === '"' ? '"' : ''
  const shown = entries.map(
    (entry) => `${quote}${entry.name}${quote}${sign === ':' ? ': ' : ' = '}${entry.text}`,
  )
  const isOnLines = /[\r\n]/.test(text.slice(object.start, first.start))
  if (!isOnLines) return [{ start: last.end, end: last.end, text: `, ${shown.join(', ')}` }]
  const eol = lineEnd(text)
  const indent = indentAt(text, last.start)
  const hasComma = /^[ \t]*,/.exec(text.slice(last.end))?.[0].length ?? 0
  const usesCommas =
    hasComma > 0 ||
    (object.items.length > 1 && /,\s*$/.test(text.slice(first.end, object.items[1]?.start)))
  const at = hasComma > 0 ? last.end + hasComma : last.end
  const lead = usesCommas && hasComma === 0 ? ',' : ''
  const joined = shown.join(`${usesCommas ? ',' : ''}${eol}${indent}`)
  return [{ start: at, end: at, text: `${lead}${eol}${indent}${joined}${hasComma > 0 ? ',' : ''}` }]
}

/** How wide names are made where `=` stand below one another; 0 where they don't. */
function nameWidth(text: string, { name, start, end }: Attribute): number {
  const gap = /^\s*/.exec(text.slice(start + name.length, end))?.[0].length ?? 1
  return name.length + gap - 1
}

function attributeLines(
  { attributes, from }: Added,
  indent: string,
  width: number,
): readonly string[] {
  const widest = Math.max(0, ...attributes.map(({ name }) => name.length))
  const column = Math.max(width, widest)
  return attributes.flatMap(({ name, value }) => {
    const lines = from.text.slice(value.start, value.end).split(/\r?\n/)
    const [first = '', ...more] = lines
    const padded = name.padEnd(lines.length > 1 ? name.length : column)
    return [
      `${indent}${padded} = ${first}`,
      ...more.map((line) => (line === '' ? '' : indent + line)),
    ]
  })
}

function blockLines({ blocks, from }: Added, indent: string, isApart: boolean): readonly string[] {
  return blocks.flatMap((block, index) => {
    const lines = from.text.slice(block.start, block.end).split(/\r?\n/)
    const column = block.start - lineStart(from.text, block.start)
    const placed = reindent(lines, column, '').map((line) => (line === '' ? '' : indent + line))
    return isApart || index > 0 ? ['', ...placed] : placed
  })
}
