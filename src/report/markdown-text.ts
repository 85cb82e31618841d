import { visible } from './visible-text.ts'

/** The longest field of the input that a Markdown report shows (UTF-16 units). */
const longestField = 200

/**
 * Text of the input as a code span, where Markdown, HTML, mentions, references and links mean
 * nothing. The fence is longer than any run of backticks inside.
 */
export function codeSpan(text: string): string {
  const shown = visible(text.replaceAll(/\r\n|\r|\n/g, '⏎'), longestField)
  if (shown === '') return '(empty)'
  const fence = '`'.repeat(longestRun(shown) + 1)
  // A span loses one space at either end, and a backtick at an end would lengthen the fence.
  return /^[` ]|[` ]$/.test(shown) ? `${fence} ${shown} ${fence}` : `${fence}${shown}${fence}`
}

/**
 * Fits a line of Markdown into a cell of a table, whose cells end at every pipe that is not
 * escaped, code span or not. A backslash before the pipe would escape the escape.
 */
export const tableCell = (markdown: string): string =>
  markdown.replaceAll(/\\(?=\|)/g, '\\ ').replaceAll('|', '\\|')

/** Lines of source in a fenced block, with a fence longer than any run of backticks inside. */
export function codeBlock(lines: readonly string[]): string {
  const shown = lines.map((line) => visible(line.replaceAll('\t', '  '), 400))
  const fence = '`'.repeat(Math.max(3, longestRun(shown.join('\n')) + 1))
  return [fence, ...shown, fence].join('\n')
}

/** Words of letters and digits with the punctuation of a sentence; nothing that GitHub acts upon. */
const plainWord = /^[("']*[\p{L}\p{N}]+(?:[-'/.,][\p{L}\p{N}]+)*[)"']*[.,;:!?]*[)"']*$/u
/** What GitHub turns into links by itself. */
const linked = /www\.|GH-\d|(?:^|\W)[0-9a-f]{7,40}(?:\W|$)/i

/**
 * A sentence by a policy's author, as one line of Markdown. Each word that is more than plain
 * language (`s3:*`, `@name`, a link) becomes a code span.
 */
export const prose = (text: string): string =>
  text
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => (plainWord.test(word) && !linked.test(word) ? word : codeWord(word)))
    .join(' ')

/** Keeps the punctuation of the sentence outside of the span. */
function codeWord(word: string): string {
  const [, core = word, tail = ''] = /^(.*?)([.,;:]?)$/su.exec(word) ?? []
  return core === '' ? tail : codeSpan(core) + tail
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length))
}
