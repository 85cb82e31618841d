import { didYouMean } from '../model/nearest-word.ts'

/** What an example says of the line below a comment: `# expect: fail - the reason that people read`. */
export interface Expectation {
  readonly verdict: 'pass' | 'fail' | 'unknown'
  readonly caption: string
  /** The line that the verdict must point to: the next one that is no comment. */
  readonly line: number
}

const mark = /^\s*(?:#|\/\/)\s*expect:\s*(pass|fail|unknown)\b(?:\s*-\s*(.*))?$/

/** The expectations in an example's text, in their order. */
export function expectationsIn(text: string): readonly Expectation[] {
  const lines = text.split(/\r?\n/)
  return lines.flatMap((line, index) => {
    const [, verdict, caption = ''] = mark.exec(line) ?? []
    if (verdict === undefined) return []
    let below = index + 1
    while (below < lines.length && /^\s*(?:#|\/\/|$)/.test(lines[below] ?? '')) below += 1
    return [
      { verdict: verdict as Expectation['verdict'], caption: caption.trim(), line: below + 1 },
    ]
  })
}

const anyMark = /^\s*(?:#|\/\/)\s*expect(?:s|ed)?\b\s*:?\s*(\S*)/

/** Comments that were meant to be expectations, and say nothing that can be expected. */
export function expectationFaults(
  text: string,
): readonly { readonly line: number; readonly message: string }[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    const [, word] = anyMark.exec(line) ?? []
    if (word === undefined || mark.test(line)) return []
    const near = didYouMean(word, ['pass', 'fail', 'unknown'])
    const message = `An expectation is written \`# expect: pass\`, \`fail\` or \`unknown\`, then perhaps a dash and a caption.${near}`
    return [{ line: index + 1, message }]
  })
}
