/**
 * How a name is written: what it begins and ends with, and whether nothing stands between. What a
 * function other than `Fn::Sub` makes has neither, and may be any name.
 */
export interface NamePattern {
  readonly start: string
  readonly end: string
  readonly isWhole: boolean
}

const anyName: NamePattern = { start: '', end: '', isWhole: false }

/** Names under which stacks hand values to one another. */
export interface SharedNames {
  readonly exported: readonly NamePattern[]
  readonly imported: readonly NamePattern[]
}

const nothing: SharedNames = { exported: [], imported: [] }

/** Found without parsing: a few names too many make a run longer, one too few would make it wrong. */
export function sharedNames(text: string): SharedNames {
  const exports = text.includes('Export')
  const imports = text.includes('ImportValue')
  if (!exports && !imports) return nothing
  return {
    exported: exports ? [...text.matchAll(EXPORT)].map((match) => exportedAt(text, match)) : [],
    imported: imports ? [...text.matchAll(IMPORT)].map((match) => nameAt(text, endOf(match))) : [],
  }
}

/** Whether two names, as they are written, may be the same. */
export function mayBeTheSame(one: NamePattern, other: NamePattern): boolean {
  if (one.isWhole && other.isWhole) return one.start === other.start
  return (
    (one.start.startsWith(other.start) || other.start.startsWith(one.start)) &&
    (one.end.endsWith(other.end) || other.end.endsWith(one.end))
  )
}

const EXPORT = /\bExport["']?\s*:/g
const IMPORT = /ImportValue["']?:?/g
const NAME = /^[\s{]*["']?Name["']?\s*:/

/** Characters that are looked at; longer names are none that a stack can have. */
const MOST = 400

const endOf = (match: RegExpMatchArray) => (match.index ?? 0) + match[0].length

function exportedAt(text: string, match: RegExpMatchArray): NamePattern {
  const from = endOf(match)
  const name = NAME.exec(text.slice(from, from + MOST))
  return name === null ? anyName : nameAt(text, from + name[0].length)
}

/** A text in quotes or plain, by itself or given to `Fn::Sub`, up to the end of its line. */
const WRITTEN =
  /^[\s{]*(?:!Sub\s+|["']?Fn::Sub["']?\s*:\s*)?(?:"([^"\\\n]*)"|'([^'\n]*)'|([\w$][^\s#,"'\\]*))\s*[}\],]*[ \t]*(?:#.*)?(?:\r?\n|$|[}\],])/

function nameAt(text: string, from: number): NamePattern {
  const match = WRITTEN.exec(text.slice(from, from + MOST))
  const written = match?.[1] ?? match?.[2] ?? match?.[3]
  // What begins another function is no name.
  if (written === undefined || /^(?:Fn::|Ref$)/.test(written) || written.endsWith(':'))
    return anyName
  const parts = written.split(/\$\{[^}]*\}/)
  return { start: parts[0] ?? '', end: parts.at(-1) ?? '', isWhole: parts.length === 1 }
}
