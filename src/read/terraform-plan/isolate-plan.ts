import { InputError } from '../../model/input-error.ts'

/** The JSON of a plan inside a text that may hold lines of a log around it. */
export interface IsolatedPlan {
  readonly json: string
  /** Lines of the text before it. */
  readonly linesBefore: number
  readonly linesAfter: number
  /** False where the text ends before the plan does. */
  readonly ended: boolean
}

/**
 * Cuts a plan out of a text with other lines before or after it, as CI wrappers and `2>&1` leave
 * them. Null where nothing in the text looks like the beginning of one.
 *
 * @throws InputError where the text holds more than one plan, of which only one would be judged.
 */
export function isolatePlan(text: string): IsolatedPlan | null {
  const start = startOfPlan(text)
  if (start === -1) return null
  const end = endOfObject(text, start)
  const linesBefore = countLines(text, 0, start)
  if (end === -1) return { json: text.slice(start), linesBefore, linesAfter: 0, ended: false }
  const rest = text.slice(end)
  const another = startOfPlan(`\n${rest.trimStart()}`)
  if (another !== -1) {
    const line =
      linesBefore + countLines(text, start, text.length - rest.trimStart().length + another) + 1
    throw new InputError(SEVERAL, { line, column: 1 })
  }
  // What stands on the line of the last bracket belongs to the JSON, and its parser says what is wrong.
  const lineEnd = rest.search(/[\r\n]/)
  const tail = lineEnd === -1 ? rest : rest.slice(0, lineEnd)
  return {
    json: text.slice(start, end) + tail,
    linesBefore,
    linesAfter: rest.slice(tail.length).split('\n').filter(isWritten).length,
    ended: true,
  }
}

export const SEVERAL = 'This file holds more than one plan. Write each plan to a file of its own.'

const isWritten = (line: string) => line.trim() !== ''

const OPENING = '{"format_version"'
/** As `jq` and `terraform show -json | python -m json.tool` print it. */
const PRETTY = /(?:^|\n)\{\r?\n[ \t]{1,8}"format_version"/

/** Where the first line stands that a plan begins with; -1 where none does. */
export function startOfPlan(text: string): number {
  if (text.startsWith(OPENING)) return 0
  const line = text.indexOf(`\n${OPENING}`)
  if (line !== -1) return line + 1
  const pretty = PRETTY.exec(text)
  return pretty === null ? -1 : text.indexOf('{', pretty.index)
}

/** The offset after the bracket that closes the one at `start`; -1 where none does. */
function endOfObject(text: string, start: number): number {
  let depth = 0
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x22) {
      at = endOfString(text, at)
    } else if (code === 0x7b || code === 0x5b) {
      depth++
    } else if (code === 0x7d || code === 0x5d) {
      depth--
      if (depth === 0) return at + 1
    }
  }
  return -1
}

/** The offset of the closing quote. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x22) return at
    if (code === 0x5c) at++
  }
  return text.length
}

function countLines(text: string, from: number, to: number): number {
  let count = 0
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) {
    count++
  }
  return count
}
