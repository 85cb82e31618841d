import type { Raw } from '../../model/document.ts'
import { InputError } from '../../model/input-error.ts'
import { SEVERAL, startOfPlan } from './isolate-plan.ts'
import { BrokenJson } from './json-bytes.ts'
import { CUT_OFF, noteOf, parsePlan } from './parse-plan.ts'
import { placeInBytes } from './place-in-bytes.ts'
import { entriesOf, type ReadEntry } from './read-changes.ts'
import { scanPlan } from './scan-plan.ts'

export interface ReadPlan {
  readonly content: Raw
  readonly entries: readonly ReadEntry[]
  readonly notes: readonly string[]
}

/** Lines of a log before a plan are looked for in so many bytes. */
const LONGEST_LOG = 1024 * 1024

/**
 * Reads a plan from bytes in UTF-8, which are not to be changed afterwards: parts of them are parsed when
 * they are asked for.
 *
 * @throws InputError where it isn't JSON, is cut off, or passes a limit.
 */
export function readLargePlan(bytes: Buffer, mostAsText: number): ReadPlan {
  try {
    return readBytes(bytes)
  } catch (error) {
    if (!(error instanceof BrokenJson)) throw error
    if (bytes.length > mostAsText) throw told(bytes, error)
    return readTextPlan(bytes.toString('utf8'))
  }
}

export function readTextPlan(text: string): ReadPlan {
  const { content, notes } = parsePlan(text)
  return { content, entries: entriesOf(content), notes }
}

function readBytes(bytes: Buffer): ReadPlan {
  const begin = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  let broken: unknown
  try {
    const { content, entries, end } = scanPlan(bytes, begin)
    if (isBlank(bytes, end, bytes.length)) return { content, entries, notes: [] }
    broken = new BrokenJson(end, 'malformed')
  } catch (error) {
    broken = error
  }
  const start = startOfPlan(bytes.toString('latin1', begin, begin + LONGEST_LOG))
  if (start === -1) throw broken
  return readAmongLines(bytes, begin + start)
}

/** A plan with lines of a log around it. */
function readAmongLines(bytes: Buffer, start: number): ReadPlan {
  const { content, entries, end } = scanPlan(bytes, start)
  const newLine = bytes.indexOf('\n', end)
  const lineEnd = newLine === -1 ? bytes.length : newLine
  if (!isBlank(bytes, end, lineEnd)) throw new BrokenJson(end, 'malformed')
  const another = bytes.indexOf('\n{"format_version"', end)
  if (another !== -1) throw new InputError(SEVERAL, placeInBytes(bytes, another + 1))
  const before = placeInBytes(bytes, start).line - 1
  return { content, entries, notes: noteOf(before, writtenLines(bytes, lineEnd)) }
}

/** Only what JSON takes for blank. */
function isBlank(bytes: Buffer, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!BLANKS.has(bytes[at] ?? 0)) return false
  return true
}

const BLANKS: ReadonlySet<number> = new Set(Buffer.from(' \t\r\n'))

function writtenLines(bytes: Buffer, from: number): number {
  let count = 0
  for (let at = from; at < bytes.length; ) {
    const newLine = bytes.indexOf('\n', at)
    const end = newLine === -1 ? bytes.length : newLine
    if (!isBlank(bytes, at, end)) count++
    at = end + 1
  }
  return count
}

function told(bytes: Buffer, { offset, fault }: BrokenJson): InputError {
  return new InputError(MESSAGES[fault], placeInBytes(bytes, offset))
}

const MESSAGES: Readonly<Record<BrokenJson['fault'], string>> = {
  ended: CUT_OFF,
  malformed:
    'The JSON of the plan breaks here. Write it again: `terraform show -json tfplan > plan.json`.',
  deep: 'Maps and lists stand more than 100 levels inside one another here: Terraform writes no such plan.',
  large: 'This number is too large to be read.',
}
