import type { ParsedText, Raw } from '../model/document.ts'
import { isRawList, memberOf } from '../model/raw.ts'
import type { AuthoredWaiver } from './authored-settings.ts'

type Parse = (text: string) => ParsedText | Promise<ParsedText>

/** The text of settings with a waiver more, all else as it stands; null where its form doesn't let it. */
export async function withWaiver(
  text: string,
  waiver: AuthoredWaiver,
  parse: Parse,
): Promise<string | null> {
  const before = await contentOf(text, parse)
  if (before === undefined) return null
  const waivers = memberOf(before.content, 'waivers')
  const there = isRawList(waivers) ? waivers : []
  const made = insert(text, before, there.length, (indent) => itemLines(waiver, indent))
  if (made === null) return null
  // What was written must be what was there, and the waiver.
  const after = await contentOf(made, parse)
  const expected = { ...rawMap(before.content), waivers: [...there, waiver] }
  return after !== undefined && isSame(after.content, expected) ? made : null
}

/** The text of settings that name a baseline; null where they can't be edited, or name one already. */
export async function withBaseline(
  text: string,
  file: string,
  parse: Parse,
): Promise<string | null> {
  const before = await contentOf(text, parse)
  if (before === undefined || memberOf(before.content, 'baseline') !== undefined) return null
  if (/^\s*\{/.test(text)) return null
  const made = `${closed(text)}baseline: ${scalar(file)}\n`
  const after = await contentOf(made, parse)
  const expected = { ...rawMap(before.content), baseline: file }
  return after !== undefined && isSame(after.content, expected) ? made : null
}

async function contentOf(text: string, parse: Parse): Promise<ParsedText | undefined> {
  if (!/^[^#\s]/m.test(text)) return { content: {}, locate: () => null }
  try {
    return await parse(text)
  } catch {
    return undefined
  }
}

const rawMap = (raw: Raw) =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? raw : {}

/** By their JSON, with the members of maps in one order. */
const isSame = (one: unknown, other: unknown): boolean => ordered(one) === ordered(other)

const ordered = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )

function insert(
  text: string,
  { content, locate }: ParsedText,
  count: number,
  linesAt: (indent: string) => readonly string[],
): string | null {
  if (/^\s*\{/.test(text)) return null
  if (memberOf(content, 'waivers') === undefined)
    return `${closed(text)}waivers:\n${linesAt('  ').join('\n')}\n`
  const lines = text.split('\n')
  const key = (locate(['waivers'])?.line ?? 0) - 1
  if (count === 0) {
    const head = /^(\s*["']?waivers["']?\s*:)\s*(?:\[\s*\]|~|null)?\s*(#.*)?$/.exec(
      lines[key] ?? '',
    )
    if (head === null) return null
    const [, name = '', comment] = head
    lines.splice(key, 1, `${name}${comment === undefined ? '' : ` ${comment}`}`, ...linesAt('  '))
    return lines.join('\n')
  }
  const last = (locate(['waivers', count - 1])?.line ?? 0) - 1
  const indent = /^(\s*)-\s/.exec(lines[last] ?? '')?.[1]
  if (indent === undefined) return null
  lines.splice(endOfItem(lines, last, indent.length) + 1, 0, ...linesAt(indent))
  return lines.join('\n')
}

/** The last line of what is indented further than the dash. */
function endOfItem(lines: readonly string[], first: number, indent: number): number {
  let end = first
  for (let at = first + 1; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    if (line.trim() === '') continue
    if ((/^\s*/.exec(line)?.[0].length ?? 0) <= indent) break
    end = at
  }
  return end
}

const closed = (text: string): string => (text === '' || text.endsWith('\n') ? text : `${text}\n`)

function itemLines(waiver: AuthoredWaiver, indent: string): readonly string[] {
  return Object.entries(waiver).map(
    ([name, value], index) =>
      `${indent}${index === 0 ? '- ' : '  '}${name}: ${scalar(String(value))}`,
  )
}

const PLAIN = /^[A-Za-z][\w./-]*(?:[ ,]+[\w./-]+)*$|^\d{4}-\d{2}-\d{2}$/
const RESERVED = /^(?:true|false|yes|no|on|off|null|y|n)$/i

/** As a person would write it; in quotes where it could mean something else. */
const scalar = (text: string): string =>
  PLAIN.test(text) && !RESERVED.test(text) ? text : JSON.stringify(text)
