import type { ParsedText, Raw } from '../../model/document.ts'
import { isRawList, memberOf } from '../../model/raw.ts'
import type { Path } from '../../model/truth.ts'
import { isFunction } from '../leaf.ts'

/** A template, or a part of one, with where in its text its values are written. */
export interface TemplateText {
  readonly text: string
  readonly content: Raw
  readonly isJson: boolean
  readonly rawAt: (path: Path) => Raw | undefined
  /** Null where nothing is written, or in a way that isn't edited. */
  readonly writtenAt: (path: Path) => Written | null
}

/** How a value is written; offsets in the text. */
export interface Written {
  readonly raw: Raw
  /** Where its key begins; in a list, the value. */
  readonly start: number
  /** Behind the colon of its key; in a list, where the value begins. */
  readonly afterKey: number
  /** Where the value begins, behind an anchor. */
  readonly value: number
  readonly end: number
  readonly form: 'block' | 'flow' | 'scalar'
  /** Whether it stands elsewhere than in what holds it: behind an alias or a merge key. */
  readonly isShared: boolean
}

export type ParseTemplate = (text: string) => ParsedText | Promise<ParsedText>

/** Reads a text, or says that it can't be read by null. */
export async function readTemplateText(
  text: string,
  parse: ParseTemplate,
): Promise<TemplateText | null> {
  let parsed: ParsedText
  try {
    parsed = await parse(text)
  } catch {
    return null
  }
  const { content, locate } = parsed
  const offsetOf = offsets(text)
  const rawAt = (path: Path): Raw | undefined => path.reduce<Raw | undefined>(stepInto, content)

  function writtenAt(path: Path): Written | null {
    const raw = rawAt(path)
    const range = locate(path)
    if (raw === undefined || range === null) return null
    const start = offsetOf(range.line, range.column)
    const end = offsetOf(range.endLine, range.endColumn)
    const isItem = path.length === 0 || isRawList(rawAt(path.slice(0, -1)))
    const key = isItem ? 0 : keyLength(text.slice(start, end))
    if (key === null) return null
    const afterKey = start + key
    const value = afterKey + fillerLength(text.slice(afterKey, end))
    const around = path.length === 0 ? null : locate(path.slice(0, -1))
    const isShared =
      around !== null &&
      (start < offsetOf(around.line, around.column) ||
        end > offsetOf(around.endLine, around.endColumn))
    const sign = text[value]
    const form =
      sign === '{' || sign === '['
        ? 'flow'
        : typeof raw === 'object' && raw !== null && !isTagged(sign)
          ? 'block'
          : 'scalar'
    return { raw, start, afterKey, value, end, form, isShared }
  }

  return { text, content, isJson: isJson(text), rawAt, writtenAt }
}

const isTagged = (sign: string | undefined) => sign === '!' || sign === '*'

function stepInto(raw: Raw | undefined, step: string | number): Raw | undefined {
  return isRawList(raw) ? raw[Number(step)] : memberOf(raw, String(step))
}

/** A map that members may be added to. */
export const isPlainMap = (raw: Raw | undefined): boolean =>
  typeof raw === 'object' && raw !== null && !isRawList(raw) && !isFunction(raw)

function isJson(text: string): boolean {
  if (!/^\s*[[{]/.test(text)) return false
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

const KEY =
  /^(?:"(?:[^"\\]|\\.)*"\s*:|'(?:[^']|'')*'\s*:|[^\s#'"{}[\],&*!|>%@`?][^\r\n]*?:(?=\s|$|[[\]{},]))/

/** With the colon; null where the key is written in an uncommon way. */
const keyLength = (written: string): number | null => KEY.exec(written)?.[0].length ?? null

/** Blanks, comments and an anchor before a value. */
const fillerLength = (written: string): number =>
  /^(?:\s|#[^\r\n]*(?=[\r\n]))*(?:&\S+(?:\s|#[^\r\n]*(?=[\r\n]))*)?/.exec(written)?.[0].length ?? 0

/** Turns lines and columns, which count from 1, into offsets. */
function offsets(text: string): (line: number, column: number) => number {
  const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((end) => end.index + end[0].length)]
  return (line, column) => (starts[line - 1] ?? text.length) + column - 1
}
