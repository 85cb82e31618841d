import type { Raw, RawMap } from '../../model/document.ts'
import { isRawList, isRawMap } from '../../model/raw.ts'
import type { Path } from '../../model/truth.ts'
import { indentAt, lineEnd, lineStart, lineStop, reindent, type TextEdit } from '../text-edit.ts'
import { flowText, jsonText } from './render.ts'
import type { TemplateText, Written } from './template-text.ts'

/** A part of a remedy: the value, and where in the remedy it is written. */
export interface Part {
  readonly from: TemplateText
  readonly path: Path
}

const rawOf = ({ from, path }: Part): Raw => from.rawAt(path) ?? null
const nameOf = ({ path }: Part): string => String(path.at(-1))

/** Adds members to a map, in the style that it is written in; null where that isn't known. */
export function addMembers(
  target: TemplateText,
  path: Path,
  members: readonly Part[],
): TextEdit | null {
  const written = target.writtenAt(path)
  if (written === null || written.isShared) return null
  const children = isRawMap(written.raw) ? childrenOf(target, path, Object.keys(written.raw)) : []
  if (target.isJson) {
    const unit = unitOf(target)
    const texts = (indent: string) =>
      members.map(
        (member) =>
          `${JSON.stringify(nameOf(member))}: ${jsonText(rawOf(member), unit, indent, lineEnd(target.text))}`,
      )
    return inBrackets(target, written, children, texts, '{}')
  }
  if (written.form === 'flow') {
    const texts = () =>
      members.map((member) => `${flowText(nameOf(member))}: ${flowText(rawOf(member))}`)
    return inBrackets(target, written, children, texts, '{}')
  }
  const unit = unitOf(target)
  if (written.raw === null && written.value === written.end) {
    const indent = indentAt(target.text, written.start) + unit
    const lines = members.flatMap((member) => memberLines(member, indent, unit))
    const eol = lineEnd(target.text)
    return insertion(written.afterKey, lines.map((line) => eol + line).join(''))
  }
  if (written.form !== 'block') return null
  return inBlock(target, children, (indent) =>
    members.flatMap((member) => memberLines(member, indent, unit)),
  )
}

/** Adds items to a list, in the style that it is written in; null where that isn't known. */
export function addItems(
  target: TemplateText,
  path: Path,
  items: readonly Part[],
): TextEdit | null {
  const written = target.writtenAt(path)
  if (written === null || written.isShared || !isRawList(written.raw)) return null
  const children = childrenOf(
    target,
    path,
    written.raw.map((_, index) => index),
  )
  if (target.isJson || written.form === 'flow') {
    const eol = lineEnd(target.text)
    const texts = (indent: string) =>
      items.map((item) =>
        target.isJson ? jsonText(rawOf(item), unitOf(target), indent, eol) : flowText(rawOf(item)),
      )
    return inBrackets(target, written, children, texts, '[]')
  }
  const last = children.at(-1)
  if (written.form !== 'block' || last === undefined) return null
  const dash = target.text.lastIndexOf('-', last.start - 1)
  if (dash < lineStart(target.text, last.start)) return null
  const indent = ' '.repeat(dash - lineStart(target.text, dash))
  const lines = items.flatMap((item) => itemLines(item, indent))
  const eol = lineEnd(target.text)
  return insertion(lineStop(target.text, last.end), lines.map((line) => eol + line).join(''))
}

const insertion = (at: number, text: string): TextEdit => ({ start: at, end: at, text })

/** In the order of the text, those that stand in the map or list itself. */
function childrenOf(
  target: TemplateText,
  path: Path,
  steps: readonly (string | number)[],
): readonly Written[] {
  return steps
    .flatMap((step) => target.writtenAt([...path, step]) ?? [])
    .filter(({ isShared }) => !isShared)
    .toSorted((one, other) => one.start - other.start)
}

function inBrackets(
  { text, isJson, ...target }: TemplateText,
  written: Written,
  children: readonly Written[],
  textsAt: (indent: string) => readonly string[],
  brackets: '{}' | '[]',
): TextEdit | null {
  const close = written.end - 1
  if (text[written.value] !== brackets[0] || text[close] !== brackets[1]) return null
  const eol = lineEnd(text)
  const last = children.at(-1)
  const first = children[0]
  if (last === undefined || first === undefined) {
    if (text.slice(written.value + 1, close).trim() !== '') return null
    const unit = isJson ? unitOf({ text, isJson, ...target }) : ''
    const outer = indentAt(text, written.value)
    const inner = outer + unit
    const joined = textsAt(inner)
    const filled =
      unit !== ''
        ? `${eol}${inner}${joined.join(`,${eol}${inner}`)}${eol}${outer}`
        : brackets === '{}' && !isJson
          ? ` ${joined.join(', ')} `
          : joined.join(', ')
    return { start: written.value + 1, end: close, text: filled }
  }
  const isOnLines = /[\r\n]/.test(text.slice(written.value, first.start))
  const indent = indentAt(text, last.start)
  const comma = /^\s*,/.exec(text.slice(last.end, close))?.[0].length ?? 0
  const gap = isOnLines
    ? eol + indent
    : isJson && !/,\s/.test(text.slice(written.value, last.end)) && children.length > 1
      ? ''
      : ' '
  const added = textsAt(indent).join(`,${gap}`)
  return comma > 0
    ? insertion(last.end + comma, gap + added)
    : insertion(last.end, `,${gap}${added}`)
}

/** Behind the last member that ends on its own line, so that nothing that spans lines is cut. */
function inBlock(
  { text }: TemplateText,
  children: readonly Written[],
  linesAt: (indent: string) => readonly string[],
): TextEdit | null {
  const eol = lineEnd(text)
  const own = children.filter(({ start, end }) => !/[\r\n]/.test(text.slice(start, end)))
  const after = own.at(-1)
  const first = children[0]
  if (first === undefined) return null
  const column = first.start - lineStart(text, first.start)
  const lines = linesAt(' '.repeat(column))
  if (after !== undefined)
    return insertion(lineStop(text, after.end), lines.map((line) => eol + line).join(''))
  // A key behind a dash, or behind an anchor, has no line of its own that another could stand before.
  if (indentAt(text, first.start).length !== column) return null
  return insertion(lineStart(text, first.start), lines.map((line) => line + eol).join(''))
}

/** The text of a part of a remedy as it is written there, from its key on. */
function memberLines({ from, path }: Part, indent: string, unit: string): readonly string[] {
  const written = from.writtenAt(path)
  if (written === null) return []
  const lines = from.text.slice(written.start, written.end).split(/\r?\n/)
  const column = written.start - lineStart(from.text, written.start)
  const hasDash = lines.some((line) => /^\s*- /.test(line))
  const placed = reindent(lines, column, '')
  const wide = unit.length === 2 || hasDash ? placed : placed.map((line) => widened(line, unit))
  return wide.map((line) => (line === '' ? '' : indent + line))
}

/** Remedies are written with two blanks a level. */
const widened = (line: string, unit: string) =>
  line.replace(/^ +/, (blanks) => unit.repeat(blanks.length / 2))

function itemLines({ from, path }: Part, indent: string): readonly string[] {
  const written = from.writtenAt(path)
  if (written === null) return []
  const lines = from.text.slice(written.start, written.end).split(/\r?\n/)
  const column = written.start - lineStart(from.text, written.start)
  return reindent(lines, column, '').map((line, index) =>
    line === '' ? '' : `${indent}${index === 0 ? '- ' : '  '}${line}`,
  )
}

/** The blanks of a level, as far as the first resources tell. */
export function unitOf({ text, content, writtenAt }: Omit<TemplateText, 'rawAt'>): string {
  const resources = isRawMap(content) ? (content as RawMap).Resources : undefined
  const [first] = isRawMap(resources) ? Object.keys(resources) : []
  const written = first === undefined ? null : writtenAt(['Resources', first])
  const outer = writtenAt(['Resources'])
  if (written === null || outer === null) return '  '
  const blanks = indentAt(text, written.start).slice(indentAt(text, outer.start).length)
  return lineStart(text, written.start) === lineStart(text, outer.start) ? '' : blanks || '  '
}
