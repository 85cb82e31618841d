import { type Event, parseEvents, YAMLException } from 'js-yaml'
import { MAX_DEPTH } from './limits.ts'
import { createLineIndex, type Position } from './line-index.ts'
import { explainYamlFailure } from './yaml-failure.ts'

/** Events, the text that their offsets point into, and where those are in the text that was given. */
export interface YamlEvents {
  readonly text: string
  readonly events: readonly Event[]
  readonly positionAt: (offset: number) => Position
}

/** Characters parsed again, over all attempts, before a text with many faults counts as broken. */
const MAX_PARSED_AGAIN = 64_000_000

/** Spaces that were put before a line. */
interface Insertion {
  readonly at: number
  readonly count: number
}

/**
 * Reads the events of a text. Lines within brackets or quotes may stand further left than YAML's
 * specification allows, as CloudFormation and PyYAML let them:
 *
 *     Actions: [
 *       s3:GetObject
 *     ]
 *
 * The parser doesn't. Such a line gets spaces put before it, which changes no value there, and the
 * text is read again.
 *
 * @throws InputError
 */
export function readEvents(given: string): YamlEvents {
  const insertions: Insertion[] = []
  let text = given
  let parsedAgain = 0
  let linePosition: ((offset: number) => Position) | undefined
  const positionAt = (offset: number): Position => {
    linePosition ??= createLineIndex(given)
    return linePosition(offsetInGiven(insertions, offset))
  }
  for (;;) {
    try {
      // The parser counts a scalar as one more level than the list that it stands in.
      return { text, events: parseEvents(text, { maxDepth: MAX_DEPTH + 1 }), positionAt }
    } catch (error) {
      const start = startOfShallowLine(error, text)
      parsedAgain += start ?? 0
      if (start === null || parsedAgain > MAX_PARSED_AGAIN) {
        throw explainYamlFailure(error, positionAt)
      }
      const last = insertions.at(-1)
      const again = last !== undefined && last.at === start
      const count = again ? last.count * 2 : deepestIndent(text, start) + 1
      if (again) insertions.pop()
      insertions.push({ at: start, count: again ? last.count + count : count })
      text = `${text.slice(0, start)}${' '.repeat(count)}${text.slice(start)}`
    }
  }
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

function offsetInGiven(insertions: readonly Insertion[], offset: number): number {
  let added = 0
  for (const { at, count } of insertions) {
    if (at >= offset) break
    added += Math.min(count, offset - at)
  }
  return offset - added
}
