import type { Excerpt } from '../model/decision.ts'

/** Lines of source that a report shows of an excerpt. */
const mostLines = 7

/** The lines nearest to the line of the finding, with their numbers. */
export function excerptLines(
  excerpt: Excerpt,
  line: number | null,
): readonly { readonly number: number; readonly text: string }[] {
  const at = line === null ? 0 : Math.max(0, line - excerpt.firstLine)
  const first = Math.min(Math.max(0, at - 3), Math.max(0, excerpt.lines.length - mostLines))
  return excerpt.lines
    .slice(first, first + mostLines)
    .map((text, index) => ({ number: excerpt.firstLine + first + index, text }))
}
