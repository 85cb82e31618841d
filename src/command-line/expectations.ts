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
