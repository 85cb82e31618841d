import type { Raw, RawMap, TextFault } from '../../model/document.ts'
import { endOfString, isClosing } from './json-limits.ts'
import { MAX_DEPTH, MOST_FAULTS } from './limits.ts'
import { createLineIndex } from './line-index.ts'

export const twice = (firstLine: number): string =>
  `This map has the same key already, first at line ${firstLine}: remove one of them. The last one is judged.`

/** The members of all maps of a JSON value; null where it passes a limit (`findExcess` says which). */
export function countMembers(content: Raw): number | null {
  const count = countIn(content, 0)
  return Number.isNaN(count) ? null : count
}

/** NaN: beyond the limits. Recursion ends there. */
function countIn(content: Raw, depth: number): number {
  if (typeof content === 'number') return Number.isFinite(content) ? 0 : Number.NaN
  if (typeof content !== 'object' || content === null) return 0
  if (depth === MAX_DEPTH) return Number.NaN
  let count = 0
  if (Array.isArray(content)) {
    for (const item of content as readonly Raw[]) {
      if (typeof item !== 'string') count += countIn(item, depth + 1)
    }
    return count
  }
  // Nothing is inherited that this could meet, and it takes half the time of lists of members.
  for (const name in content as RawMap) {
    const member = (content as RawMap)[name] as Raw
    count += typeof member === 'string' ? 1 : 1 + countIn(member, depth + 1)
  }
  return count
}

/**
 * At least as many as a JSON text has keys, those that stand twice included: closing quotes before
 * a colon, and those opening quotes after which a text begins with one.
 */
export function countKeys(text: string): number {
  let count = 0
  BEFORE_COLON.lastIndex = 0
  for (let match = BEFORE_COLON.exec(text); match !== null; match = BEFORE_COLON.exec(text)) {
    if (isClosing(text, match.index)) count += 1
  }
  return count
}

const BEFORE_COLON = /"\s*:/g

/** Keys that stand twice in a map of a text that is known to be JSON. */
export function findDuplicateKeys(text: string): readonly TextFault[] {
  const faults: TextFault[] = []
  const positionAt = createLineIndex(text)
  /** Of each map around, its keys with their offsets; null for a list. */
  const around: (Map<string, number> | null)[] = []
  for (let at = 0; at < text.length && faults.length < MOST_FAULTS; at += 1) {
    const character = text[at]
    if (character === '{') around.push(new Map())
    else if (character === '[') around.push(null)
    else if (character === '}' || character === ']') around.pop()
    else if (character === '"') {
      const end = endOfString(text, at)
      const keys = around.at(-1)
      if (keys && COLON.test(text.slice(end, end + LONGEST_GAP))) take(keys, at, end)
      at = end - 1
    }
  }
  return faults

  function take(keys: Map<string, number>, start: number, end: number): void {
    const key = JSON.parse(text.slice(start, end)) as string
    const first = keys.get(key)
    if (first === undefined) keys.set(key, start)
    else faults.push({ ...positionAt(start), message: twice(positionAt(first).line) })
  }
}

const COLON = /^\s*:/
const LONGEST_GAP = 1_000
