import type { Block, Body, SourceFile, Span } from '../../model/configuration.ts'
import type { RunError } from '../../model/decision.ts'
import { blocksFromAccepted } from './accepted-content.ts'
import { judge, type Verdict } from './arbiter.ts'
import { readCertain } from './certain/index.ts'
import { reportedFault } from './describe-fault.ts'
import type { Fault } from './fault.ts'
import { type Grammar, loadGrammar } from './grammar.ts'
import { type ParsedHcl, parseHcl } from './parse-hcl.ts'

/** What a file declares, as far as it could be read. */
export interface FileContent {
  readonly source: SourceFile
  readonly body: Body
  readonly functions: ReadonlySet<string>
  /** Null where all of it was read. */
  readonly error: RunError | null
}

/**
 * Reads the text of a `.tf` file. What isn't certain is left to the grammar: where it finds a fault, or accepted what the language may
 * not, HashiCorp's parser decides; of a faulty file the top-level blocks that are sound are kept.
 */
export async function readHcl(text: string, source: SourceFile): Promise<FileContent> {
  const certain = readCertain(text, 0, source)
  if (certain !== null) return contentOf(certain, source, null)
  const grammar = await loadGrammar()
  const parsed = parseHcl(grammar, text, 0, source)
  if (parsed.kind === 'sound' && parsed.doubts.length === 0) return contentOf(parsed, source, null)
  const isTooDeep = parsed.kind === 'broken' && parsed.tooDeep
  const verdict: Verdict = isTooDeep ? { kind: 'unavailable' } : await judge(text)
  if (verdict.kind === 'accepted') {
    if (parsed.kind === 'sound') return contentOf(parsed, source, null)
    const accepted = blocksFromAccepted(verdict.content, text, source, grammar)
    if (accepted !== null) return { source, ...accepted, error: null }
  }
  const own = parsed.kind === 'broken' ? [parsed.fault] : parsed.doubts
  const reported = verdict.kind === 'rejected' ? faultOf(verdict, text) : own[0]
  const faults = reported === undefined ? own : [reported, ...own]
  const error = reported === undefined ? null : errorAt(withAdvice(reported, text), source)
  const kept =
    parsed.kind === 'sound'
      ? { ...parsed, body: withoutFaulty(parsed.body, faults) }
      : salvage(text, source, grammar, faults)
  return contentOf(kept, source, error)
}

function contentOf(
  { body, functions }: Pick<ParsedHcl & { kind: 'sound' }, 'body' | 'functions'>,
  source: SourceFile,
  error: RunError | null,
): FileContent {
  return { source, body, functions, error }
}

function faultOf(verdict: Verdict & { kind: 'rejected' }, text: string): Fault {
  let start = 0
  for (let line = 1; line < verdict.line; line++) {
    const end = text.indexOf('\n', start)
    if (end === -1) break
    start = end + 1
  }
  return reportedFault(verdict.title, text, Math.min(start + verdict.column - 1, text.length))
}

/** Types were names in quotes, and maps could be written as blocks. */
const OLD_TYPE =
  /\bvariable[ \t]+"[^"\n]{1,100}"[ \t]*\{[^{}]{0,2000}?\btype[ \t]*=[ \t]*"(?:string|list|map)"/

/** What is wrong may have been right in the language of Terraform before 0.12. */
function withAdvice({ offset, message }: Fault, text: string): Fault {
  if (!OLD_TYPE.test(text)) return { offset, message }
  const advice =
    'The file looks like Terraform 0.11: run `terraform 0.12upgrade`, or give a plan of a later version.'
  return { offset, message: `${message} ${advice}` }
}

export function errorAt({ offset, message }: Fault, source: SourceFile): RunError {
  const { line, column } = source.range({ start: offset, end: offset })
  return { kind: 'input', file: source.file, line, column, message }
}

function withoutFaulty({ attributes, blocks }: Body, faults: readonly Fault[]): Body {
  return { attributes, blocks: blocks.filter((block) => !holdsOne(block, faults)) }
}

function holdsOne({ start, end }: Span, faults: readonly Fault[]): boolean {
  return faults.some(({ offset }) => offset >= start && offset <= end)
}

/** A line that begins a block of a configuration. */
const HEADER =
  /^(?:resource|data|module|variable|locals|output|provider|terraform|moved|import|removed|check|ephemeral)\b[^\n={}]*\{/gm

/** Parses each top-level block by itself and keeps those that are sound. */
function salvage(
  text: string,
  source: SourceFile,
  grammar: Grammar,
  faults: readonly Fault[],
): { body: Body; functions: ReadonlySet<string> } {
  const blocks: Block[] = []
  const functions = new Set<string>()
  const starts = [...text.matchAll(HEADER)].map(({ index }) => index)
  for (const [index, start] of starts.entries()) {
    const part = soundPart(text.slice(start, starts[index + 1]), start, source, grammar)
    if (part === null) continue
    blocks.push(...part.body.blocks.filter((block) => !holdsOne(block, faults)))
    for (const name of part.functions) functions.add(name)
  }
  return { body: { attributes: new Map(), blocks }, functions }
}

/** A block with what follows it, else the block alone, which ends where a line begins with its brace. */
function soundPart(text: string, start: number, source: SourceFile, grammar: Grammar) {
  const close = text.indexOf('\n}')
  for (const part of close === -1 ? [text] : [text, `${text.slice(0, close)}\n}`]) {
    const parsed = parseHcl(grammar, part, start, source)
    if (parsed.kind === 'sound' && parsed.doubts.length === 0) return parsed
  }
  return null
}
