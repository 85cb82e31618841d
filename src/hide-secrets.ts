import { HIDDEN } from './model/hidden.ts'
import { isSecretName } from './model/secret-name.ts'
import { type SourceLines, sourceLines } from './source-lines.ts'

/** Lines without any of these hold nothing that has to be hidden by its name. */
const SUSPICIOUS = /pass|pwd|secret|token|key|credential|connection|noecho|sensitive|ephemeral/gi

/** `name =`, `"name":`, `name:` */
const ASSIGNMENT = /(["'`]?)(?<![\w-])([A-Za-z_][\w-]*)\1[ \t]*(?:=>|[:=](?![:=]))[ \t]*/g

/** What the whole declaration around it is secret by: `NoEcho: true`, `sensitive = true`. */
const SECRET_DECLARATION = /["']?\b(?:NoEcho|sensitive|ephemeral)["']?[ \t]*[:=][ \t]*["']?true\b/i

/** `variable "db_password" {`, `DbPassword:`, `"DbPassword": {` */
const OPENS = /^\s*(?:variable[ \t]+)?(["']?)([A-Za-z_][\w-]*)\1[ \t]*(?::[ \t]*)?(?:\{[^}]*)?$/

/** `{ Name: DB_PASSWORD, Value: … }`, on one line or on neighbouring ones. */
const NAMED = /["']?\b(?:name|key)["']?[ \t]*[:=][ \t]*["']?([\w.-]+)/gi

/** Where a declaration, or an entry with a name, holds its value. */
const HOLDS_VALUE = /^(?:default|value|allowed_?values)$/i

/** Longer ones are hidden as well. */
const LONGEST_REFERENCE = 300

/** Says only where the value comes from. */
const REFERENCE =
  /^(?:[a-z_][\w-]*(?:\.[\w-]+|\[(?:\d+|\*)\])+|null|true|false|!(?:Ref|GetAtt|ImportValue)\s+[\w.:-]+|["']?\{\{resolve:[^}]*\}\}["']?|\{\s*"(?:Ref|Fn::ImportValue)"\s*:\s*"[\w.:-]+"\s*\}|\{\s*"Fn::GetAtt"\s*:\s*\[[^\]]*\]\s*\})\s*[,})\]]*\s*(?:(?:#|\/\/).*)?$/i

/** Lines of a source as they may be shown. */
export interface ShownLines {
  readonly count: number
  /** From the line of index `first`, which counts from 0, up to the one before `end`. */
  slice(first: number, end: number): readonly string[]
}

/**
 * Lines of a source as they may be shown: what is written out under the name of a secret, or in a
 * declaration that says it is one, is hidden. Works on text alone, as neighbours of a finding are
 * shown that nobody judged.
 *
 * @param longest lines are cut to so many characters
 */
export function hideSecrets(text: string, longest: number): ShownLines {
  const lines = sourceLines(text, longest)
  const hidden = hiddenLines(lines)
  return {
    count: lines.count,
    slice: (first, end) =>
      Array.from(
        { length: Math.max(0, Math.min(end, lines.count) - first) },
        (_, step) => hidden.get(first + step) ?? lines.at(first + step) ?? '',
      ),
  }
}

/** What is shown instead of lines that hold secrets, by their indices. */
function hiddenLines(lines: SourceLines): ReadonlyMap<number, string> {
  const shown = new Map<number, string>()
  const suspicious = lines.matching(SUSPICIOUS)
  if (suspicious.length === 0) return shown
  const declared = secretDeclarations(lines, suspicious)
  const looked = declared.size === 0 ? suspicious : inOrder(suspicious, declared)
  let last = -1
  for (const index of looked) {
    const line = lines.at(index)
    if (index <= last || line === undefined) continue
    const isDeclared = declared.has(index)
    const hidden = hideInLine(
      line,
      (name) => isSecretName(name) || (isDeclared && HOLDS_VALUE.test(name)),
    )
    if (hidden.line !== line) shown.set(index, hidden.line)
    if (hidden.goesOn === null) continue
    last = endOf(hidden.goesOn, lines, index)
    for (let at = index + 1; at <= last; at++) shown.set(at, indentation(lines.at(at)) + HIDDEN)
  }
  return shown
}

const inOrder = (some: readonly number[], others: Iterable<number>): readonly number[] =>
  [...new Set([...some, ...others])].sort((one, other) => one - other)

/** How a value goes on in the lines below. */
type GoesOn =
  | { readonly kind: 'heredoc'; readonly until: string }
  | { readonly kind: 'quoted'; readonly quote: string }
  | { readonly kind: 'indented' }

function hideInLine(
  line: string,
  isSecret: (name: string) => boolean,
): { readonly line: string; readonly goesOn: GoesOn | null } {
  let shown = ''
  let from = 0
  ASSIGNMENT.lastIndex = 0
  for (let match = ASSIGNMENT.exec(line); match !== null; match = ASSIGNMENT.exec(line)) {
    if (!isSecret(match[2] ?? '')) continue
    const start = match.index + match[0].length
    const value = line.slice(start)
    const opening = /^(?:<<[-~]?["']?(\w+)|[|>][-+\d]*\s*(?:#.*)?$|$)/.exec(value)
    if (opening !== null) {
      const [, until] = opening
      const goesOn: GoesOn = until === undefined ? { kind: 'indented' } : { kind: 'heredoc', until }
      return { line: shown + line.slice(from), goesOn }
    }
    if ((value.length < LONGEST_REFERENCE && REFERENCE.test(value)) || /^[[{(]\s*$/.test(value))
      break
    const quote = /^["'`]/.exec(value)?.[0]
    const end = quote === undefined ? endOfPlain(value) : endOfQuoted(value, quote)
    shown += line.slice(from, start) + HIDDEN
    if (end === -1) return { line: shown, goesOn: { kind: 'quoted', quote: quote ?? '' } }
    from = start + end
    ASSIGNMENT.lastIndex = from
  }
  return { line: shown + line.slice(from), goesOn: null }
}

/** After the closing quote; -1 where it isn't on this line. */
function endOfQuoted(value: string, quote: string): number {
  for (let at = 1; at < value.length; at++) {
    if (value[at] === '\\' && quote !== "'") at++
    else if (value[at] === quote) return at + 1
  }
  return -1
}

/** Calls and expressions hold more than one text: all that follows may belong to them. */
function endOfPlain(value: string): number {
  const simple = /^[^\s,}\])("'`[{!?]+(?=\s*(?:[,}\])]|#|$))/.exec(value)
  return simple === null ? value.length : simple[0].length
}

/** The last line that belongs to a value; the line itself where none does. */
function endOf(goesOn: GoesOn, lines: SourceLines, start: number): number {
  if (goesOn.kind === 'indented') return endOfIndented(lines, start)
  for (let at = start + 1; at < lines.count; at++) {
    const line = lines.at(at) ?? ''
    const isLast =
      goesOn.kind === 'heredoc' ? line.trim() === goesOn.until : line.includes(goesOn.quote)
    if (isLast) return at
  }
  return lines.count - 1
}

function endOfIndented(lines: SourceLines, start: number): number {
  const own = indentation(lines.at(start)).length
  for (let at = start + 1; at < lines.count; at++) {
    const line = lines.at(at) ?? ''
    if (line.trim() === '') continue
    const belongs = indentation(line).length > own || line.trimStart().startsWith('- ')
    // What opens a map is looked at by the names in it.
    if (!belongs || isEntry(line)) return at - 1
  }
  return lines.count - 1
}

const isEntry = (line: string) =>
  /^\s*(?:["']?[\w:]+["']?\s*:(?:\s|$)|[[{]|!(?:Ref|GetAtt)\b)/.test(line)

const indentation = (line = '') => /^\s*/.exec(line)?.[0] ?? ''

/** Lines in which a default or a value is a secret's. */
function secretDeclarations(
  lines: SourceLines,
  suspicious: readonly number[],
): ReadonlySet<number> {
  const found = new Set<number>()
  for (const index of suspicious) {
    const line = lines.at(index) ?? ''
    if (SECRET_DECLARATION.test(line)) {
      if (line.includes('}')) found.add(index)
      else addSiblings(lines, index, found)
    }
    const opened = OPENS.exec(line)?.[2]
    if (opened !== undefined && isSecretName(opened)) addInner(lines, index, found)
    for (const [, name = ''] of line.matchAll(NAMED)) {
      if (!isSecretName(name.slice(name.lastIndexOf('.') + 1))) continue
      for (let at = index - 2; at <= index + 2; at++) found.add(at)
    }
  }
  return found
}

/** A declaration is looked through as far as people write one. */
const LONGEST_DECLARATION = 60

/** All lines of the block around a line, by their indentation. */
function addSiblings(lines: SourceLines, index: number, found: Set<number>): void {
  const own = indentation(lines.at(index)).length
  for (const direction of [-1, 1]) {
    for (let step = 0; step < LONGEST_DECLARATION; step++) {
      const at = index + direction * step
      const line = lines.at(at)
      if (line === undefined || (line.trim() !== '' && indentation(line).length < own)) break
      found.add(at)
    }
  }
}

function addInner(lines: SourceLines, index: number, found: Set<number>): void {
  const own = indentation(lines.at(index)).length
  for (let at = index + 1; at <= index + LONGEST_DECLARATION; at++) {
    const line = lines.at(at)
    if (line === undefined || (line.trim() !== '' && indentation(line).length <= own)) break
    found.add(at)
  }
}
