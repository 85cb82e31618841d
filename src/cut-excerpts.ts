import type { CutExcerpt } from './decide/index.ts'
import { hideSecrets, type ShownLines } from './hide-secrets.ts'
import type { Excerpt } from './model/decision.ts'

/** Lines that are kept before and after the place of a finding. */
const around = 3

/**
 * Cuts the lines around a place out of its source. Nothing is ever cut out of a plan, which has no text
 * here, and what looks like a secret in another source is hidden.
 */
export function cutExcerpts(textOf: (file: string) => string | null): CutExcerpt {
  const lines = new Map<string, ShownLines | null>()
  const linesOf = (file: string): ShownLines | null => {
    const known = lines.get(file)
    if (known !== undefined) return known
    const text = textOf(file)
    const read = text === null ? null : hideSecrets(text, longest)
    lines.set(file, read)
    return read
  }
  return ({ file, range }): Excerpt | null => {
    if (range === null) return null
    const source = linesOf(file)
    if (source === null || range.line > source.count) return null
    const first = Math.max(1, range.line - around)
    const last = Math.min(
      source.count,
      Math.max(range.line, Math.min(range.endLine, range.line + around)) + around,
    )
    return { firstLine: first, lines: source.slice(first - 1, last).map(clip) }
  }
}

/** A minified template is one line. What hides a secret may stand behind what is shown. */
const widest = 400
const longest = 5 * widest
const clip = (line: string) => (line.length > widest ? `${line.slice(0, widest)}…` : line)
