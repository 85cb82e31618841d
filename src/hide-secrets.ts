import { HIDDEN } from './model/hidden.ts'
import { isSecretName } from './model/secret-name.ts'

/** Lines without any of these hold nothing that has to be hidden by its name. */
const SUSPICIOUS = /pass|pwd|secret|token|key|credential|connection|noecho|sensitive|ephemeral/i

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

/**
 * Lines of a source as they may be shown: what is written out under the name of a secret, or in a
 * declaration that says it is one, is hidden. Works on text alone, as neighbours of a finding are
 * shown that nobody judged.
 */
export function hideSecrets(lines: readonly string[]): readonly string[] {
  if (!lines.some((line) => SUSPICIOUS.test(line))) return lines
  const declared = secretDeclarations(lines)
  const shown = [...lines]
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    const isDeclared = declared.has(index)
    if (!isDeclared && !SUSPICIOUS.test(line)) continue
    const hidden = hideInLine(
      line,
      (name) => isSecretName(name) || (isDeclared && HOLDS_VALUE.test(name)),
    )
    shown[index] = hidden.line
    if (hidden.goesOn === null) continue
    const last = endOf(hidden.goesOn, lines, index)
    for (let at = index + 1; at <= last; at++) shown[at] = `${indentation(lines[at])}${HIDDEN}`
    index = last
  }
  return shown
}

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
function endOf(goesOn: GoesOn, lines: readonly string[], start: number): number {
  if (goesOn.kind === 'indented') return endOfIndented(lines, start)
  for (let at = start + 1; at < lines.length; at++) {
    const line = lines[at] ?? ''
    const isLast =
      goesOn.kind === 'heredoc' ? line.trim() === goesOn.until : line.includes(goesOn.quote)
    if (isLast) return at
  }
  return lines.length - 1
}

function endOfIndented(lines: readonly string[], start: number): number {
  const own = indentation(lines[start]).length
  for (let at = start + 1; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (line.trim() === '') continue
    const belongs = indentation(line).length > own || line.trimStart().startsWith('- ')
    // What opens a map is looked at by the names in it.
    if (!belongs || isEntry(line)) return at - 1
  }
  return lines.length - 1
}

const isEntry = (line: string) =>
  /^\s*(?:["']?[\w:]+["']?\s*:(?:\s|$)|[[{]|!(?:Ref|GetAtt)\b)/.test(line)

const indentation = (line = '') => /^\s*/.exec(line)?.[0] ?? ''

/** Lines in which a default or a value is a secret's. */
function secretDeclarations(lines: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>()
  for (const [index, line] of lines.entries()) {
    if (!SUSPICIOUS.test(line)) continue
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
function addSiblings(lines: readonly string[], index: number, found: Set<number>): void {
  const own = indentation(lines[index]).length
  for (const direction of [-1, 1]) {
    for (let step = 0; step < LONGEST_DECLARATION; step++) {
      const at = index + direction * step
      const line = lines[at]
      if (line === undefined || (line.trim() !== '' && indentation(line).length < own)) break
      found.add(at)
    }
  }
}

function addInner(lines: readonly string[], index: number, found: Set<number>): void {
  const own = indentation(lines[index]).length
  for (let at = index + 1; at <= index + LONGEST_DECLARATION; at++) {
    const line = lines[at]
    if (line === undefined || (line.trim() !== '' && indentation(line).length <= own)) break
    found.add(at)
  }
}
