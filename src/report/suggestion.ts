import type { Finding } from '../model/decision.ts'
import { visible } from './visible-text.ts'

/** A line as it should be, for the line that a finding stands on. */
export interface Suggestion {
  readonly line: number
  readonly text: string
}

/** `Encrypted: true`, `encrypted = true`; no lists, maps, functions or texts of several lines. */
const remedyLine = /^"?(?<key>[\w.-]+)"?\s*(?<sign>[:=])\s*(?<value>[\w.+/-]+|"[\w .:/+-]*")$/

/** The line of one scalar property. A comment with stars or dots could be one that was cut or hidden. */
const sourceLine =
  /^(?<lead>\s*(?:- )?(?<quote>["']?)(?<key>[\w.-]+)\k<quote>\s*(?<sign>[:=])\s*)(?<value>[\w.+/-]+|"[\w .:/+-]*"|'[\w .:/+-]*')(?<tail>\s*,?\s*(?:#[^*…]*)?)$/

/**
 * The remedy as an edit of one whole line, where it is exactly that: the line holds the value that was
 * found, under the key that the remedy gives another value. Null where anything is left to judge.
 */
export function suggestionFor({ verdict, fix, excerpt }: Finding): Suggestion | null {
  const { line, endLine, found } = verdict
  if (verdict.verdict !== 'fail' || line === null || (endLine ?? line) !== line) return null
  if (fix === null || excerpt === null) return null
  const source = sourceLine.exec(excerpt.lines[line - excerpt.firstLine] ?? '')?.groups
  const remedy = remedyLine.exec(fix.trim())?.groups
  if (source === undefined || remedy === undefined) return null
  if (source.key !== remedy.key || source.sign !== remedy.sign) return null
  const { lead = '', value = '', tail = '', quote = '' } = source
  // It is written as it stands, in a block that people take over unread.
  if (!isVisible(lead + tail)) return null
  // A value that came from elsewhere is not mended here.
  if (typeof found === 'object' || unquoted(value) !== String(found)) return null
  const wanted = valueLike(remedy.value ?? '', quote === '"' && source.sign === ':')
  return wanted === value ? null : { line, text: `${lead}${wanted}${tail}`.trimEnd() }
}

const isVisible = (text: string) => visible(text.replaceAll('\t', '')) === text.replaceAll('\t', '')

const unquoted = (value: string) => value.replace(/^(["'])(.*)\1$/, '$2')

/** A remedy is YAML, and a template may be JSON. */
const valueLike = (value: string, isJson: boolean) =>
  !isJson || value.startsWith('"') || /^(?:true|false|null|-?\d+(?:\.\d+)?)$/.test(value)
    ? value
    : JSON.stringify(value)
