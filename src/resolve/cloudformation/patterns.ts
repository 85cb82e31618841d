import type { Run } from './run.ts'

/** Tells of a pattern which texts it admits as a whole; null where that can't be told. */
export type Patterns = (pattern: string) => ((text: string) => boolean) | null

/**
 * Loads what runs the patterns of parameters, where a text has some: an engine whose time is linear in
 * what it reads. Until it was loaded, nothing is known of patterns. What a nested stack is passed is no
 * variable: only templates that are deployed by themselves need it.
 */
export async function preparePatterns(run: Run, text: string): Promise<void> {
  if (run.patterns !== null || !text.includes('AllowedPattern')) return
  const { RE2JS } = await import('./re2.ts')
  let left = MOST_STEPS
  run.patterns = (pattern) => {
    if (pattern.length > LONGEST_PATTERN || !meansTheSame(pattern)) return null
    try {
      const compiled = RE2JS.compile(pattern)
      const size = compiled.programSize()
      return (text) => {
        if (!PLAIN.test(text)) return true
        left -= size * (text.length + 1)
        return left < 0 || compiled.matches(text)
      }
    } catch {
      return null
    }
  }
}

const LONGEST_PATTERN = 1_000

/** Of all patterns of a run: about two seconds. What isn't tried is taken for possible. */
const MOST_STEPS = 10_000_000

/** Elsewhere Java and RE2 differ in what a dot, a blank or a letter is. No value is longer. */
const PLAIN = /^[ -~]{0,4096}$/

/** Whether a pattern of Java is one of RE2 too: classes inside classes and their intersections aren't. */
function meansTheSame(pattern: string): boolean {
  let isInClass = false
  for (let at = 0; at < pattern.length; at += 1) {
    const character = pattern[at]
    if (character === '\\') {
      if (pattern[at + 1] === 'Q') return false
      at += 1
    } else if (isInClass && (character === '[' || pattern.startsWith('&&', at))) return false
    else if (character === '[') {
      isInClass = true
      // The first one is a character: `[]a]`, `[^]a]`.
      if (/^\^?\]/.test(pattern.slice(at + 1, at + 3))) return false
    } else if (character === ']') isInClass = false
  }
  return true
}
