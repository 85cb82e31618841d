import { type Event, parseEvents, YAMLException } from 'js-yaml'
import { MAX_DEPTH } from './limits.ts'
import { createLineIndex, type Position } from './line-index.ts'
import { type Enclosure, linesInside } from './shallow-lines.ts'
import { createShifts } from './shifts.ts'
import { explainYamlFailure } from './yaml-failure.ts'

/** Events, the text that their offsets point into, and where those are in the text that was given. */
export interface YamlEvents {
  readonly text: string
  readonly events: readonly Event[]
  readonly positionAt: (offset: number) => Position
}

/** Characters gone over again, in all attempts, before a text with many faults counts as broken: about a second. */
const MAX_PARSED_AGAIN = 30_000_000

/**
 * Reads the events of a text. Lines within brackets or quotes may stand further left than YAML's
 * specification allows, as CloudFormation and PyYAML let them:
 *
 *     Actions: [
 *       s3:GetObject
 *     ]
 *
 * The parser doesn't. Such lines get spaces put before them, which changes no value there, and the
 * text is read again.
 *
 * @throws InputError
 */
export function readEvents(given: string): YamlEvents {
  const shifts = createShifts()
  let text = given
  let parsedAgain = 0
  let lastStart = -1
  let lastCount = 0
  let linePosition: ((offset: number) => Position) | undefined
  const positionAt = (offset: number): Position => {
    linePosition ??= createLineIndex(given)
    return linePosition(shifts.offsetInGiven(offset))
  }
  for (;;) {
    try {
      return { text, events: parse(text), positionAt }
    } catch (error) {
      const start = startOfShallowLine(error, text)
      if (start === null) throw explainYamlFailure(error, positionAt)
      const enclosure = enclosureAt(text, start)
      const starts = enclosure === null ? [start] : linesInside(text, start, enclosure)
      const count = start === lastStart ? 2 * lastCount : deepestIndent(text, start) + 1
      // Twice up to the fault, and once the whole, since the parser's errors hold the lines around.
      parsedAgain += text.length + 2 * start + count * starts.length
      // No line has to stand further right than there is text before it.
      if (parsedAgain > MAX_PARSED_AGAIN || count > 2 * start) {
        throw explainYamlFailure(error, positionAt)
      }
      lastStart = start
      lastCount = count
      text = withSpaces(text, starts, count)
      shifts.add(starts, count)
    }
  }
}

/** The parser counts a scalar as one more level than the list that it stands in. */
const parse = (text: string): Event[] => parseEvents(text, { maxDepth: MAX_DEPTH + 1 })

/** What an offset lies in the middle of, by what the parser misses where the text ends there. */
function enclosureAt(text: string, offset: number): Enclosure | null {
  try {
    parse(text.slice(0, offset).trimEnd())
    return null
  } catch (error) {
    const reason = error instanceof YAMLException ? error.reason : ''
    if (reason.includes('end of the stream within a flow collection')) return 'brackets'
    if (reason.includes('end of the stream within a single quoted')) return "'"
    return reason.includes('end of the stream within a double quoted') ? '"' : null
  }
}

function withSpaces(text: string, starts: readonly number[], count: number): string {
  const spaces = ' '.repeat(count)
  const cuts = [0, ...starts]
  return cuts.map((cut, index) => text.slice(cut, cuts[index + 1])).join(spaces)
}

/** The start of the line that the parser found too far left; null for any other failure. */
function startOfShallowLine(error: unknown, text: string): number | null {
  if (!(error instanceof YAMLException) || error.reason !== 'deficient indentation') return null
  const position = error.mark?.position ?? 0
  let start = position
  while (start > 0 && !/[\n\r]/.test(text.charAt(start - 1))) start--
  return text.slice(start, position).includes('\t') ? null : start
}

/** How far the lines before an offset are indented at most, dashes counting as indentation. */
function deepestIndent(text: string, before: number): number {
  let deepest = 0
  let indent = 0
  let inIndent = true
  for (let at = 0; at < before; at++) {
    const character = text.charAt(at)
    if (character === '\n' || character === '\r') {
      inIndent = true
      indent = 0
    } else if (inIndent && (character === ' ' || character === '-')) {
      indent++
      if (indent > deepest) deepest = indent
    } else {
      inIndent = false
    }
  }
  return deepest
}
