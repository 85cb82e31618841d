import ignore, { type Ignore } from 'ignore'

/**
 * The patterns that hold in a folder: those of every file from the top of the work tree down to it,
 * in git's order of precedence, each rewritten to be relative to that top.
 */
export interface IgnorePatterns {
  /** Whether git ignores a path (relative to the top, a folder's with a `/` at its end) or a folder above it. */
  readonly ignores: (path: string) => boolean
  /** With the patterns of one more file, which override these. `folder` is that file's, `''` for the top. */
  readonly with: (text: string, folder: string) => IgnorePatterns
}

/**
 * No patterns yet. One matcher holds all of a chain, since git lets the last pattern that matches
 * decide: what a file leaves out, a deeper one may include again, with everything in it. Upper and
 * lower case differ, as they do in git on Linux.
 */
export function noPatterns(): IgnorePatterns {
  return over(ignore({ ignorecase: false }))
}

function over(matcher: Ignore): IgnorePatterns {
  return {
    ignores: (path) => matcher.ignores(path),
    with: (text, folder) =>
      over(ignore({ ignorecase: false }).add(matcher).add(linesFrom(text, folder))),
  }
}

function linesFrom(text: string, folder: string): string[] {
  const lines = text.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'))
  return folder === '' ? lines : lines.flatMap((line) => relativeToTop(line, folder) ?? [])
}

/** A pattern with a slash before its end holds for that place only; any other at whatever depth. */
function relativeToTop(line: string, folder: string): string | null {
  const negation = line.startsWith('!') ? '!' : ''
  const pattern = line.slice(negation.length)
  const segments = pattern.trimEnd()
  if (/^\/*$/.test(segments)) return null
  const slash = segments.indexOf('/')
  const isAnchored = slash !== -1 && slash < segments.length - 1
  const place = `${negation}/${folder.replace(SPECIAL, '\\$&')}`
  return isAnchored ? `${place}/${pattern.replace(/^\//, '')}` : `${place}/**/${pattern}`
}

/** What means something to git in a pattern, and stands for itself in a folder's name. */
const SPECIAL = /[\\*?[\]!# ]/g
