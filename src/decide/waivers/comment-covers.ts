import type { WaiverComment } from './comments.ts'

/** A place that a finding has to do with. */
export interface Spot {
  readonly file: string
  readonly line: number
  readonly endLine: number
  /** It begins a whole: a resource, a module block, a nested stack. */
  readonly isHead: boolean
}

/** The lines of a file; null where it can't be read. */
export type LinesOf = (file: string) => readonly string[] | null

/**
 * Whether a comment is about one of the places: it stands in its lines or directly above them; of a
 * whole, also directly below its first line. Where what is missing has no line of its own, and for
 * comments that are meant so, anywhere in the resource.
 */
export function commentCovers(
  comment: WaiverComment,
  spots: readonly Spot[],
  linesOf: LinesOf,
): boolean {
  const lines = linesOf(comment.file)
  if (lines === null) return false
  const own = spots.filter(({ file }) => file === comment.file)
  const [cause] = spots
  const isMissing = cause?.isHead ?? false
  return own.some((spot, index) => {
    const { line, endLine, isHead } = spot
    if (comment.line >= line && comment.line <= endLine) return true
    if (comment.line < line) return onlyComments(lines, comment.line, line - 1)
    if (!isHead) return false
    if (onlyComments(lines, line + 1, comment.line)) return true
    const isResource = index < 2
    return isResource && (comment.whole || isMissing) && comment.line <= lastLine(lines, line)
  })
}

const COMMENT = /^\s*(?:#|\/\/|\/\*|\*)/

/** Whether all of these lines are comments and nothing else; they count from 1. */
function onlyComments(lines: readonly string[], first: number, last: number): boolean {
  for (let line = first; line <= last; line += 1)
    if (!COMMENT.test(lines[line - 1] ?? '')) return false
  return true
}

/** Of the block that a line begins: up to the next line that is not indented further. */
function lastLine(lines: readonly string[], first: number): number {
  const own = indentation(lines[first - 1])
  let line = first
  while (line < lines.length) {
    const next = lines[line] ?? ''
    const isInside =
      next.trim() === '' ||
      COMMENT.test(next) ||
      indentation(next) > own ||
      /^\s*[}\])]+,?\s*$/.test(next)
    if (!isInside) break
    line += 1
    if (/^\s*[}\])]/.test(next) && indentation(next) === own) break
  }
  return line
}

const indentation = (line = '') => /^\s*/.exec(line)?.[0].length ?? 0
