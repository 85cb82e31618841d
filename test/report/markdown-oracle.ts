/**
 * What GitHub would act upon in a Markdown text: mentions, references, links, images, HTML. Knows
 * code spans and fences by CommonMark's rules, and nothing of the code that wrote the text.
 * @param ours the beginning of links that the report may hold
 */
export function actingMarkdown(markdown: string, ours: string): readonly string[] {
  return withoutFences(markdown.split('\n'))
    .map(withoutSpans)
    .flatMap((line) => {
      const text = line
        .replaceAll(ours, 'OURS')
        .replaceAll(/\[CODE\]\(OURS[^\s()<>[\]]*\)/g, 'LINK')
        .replaceAll(/\*\*(?:Found:|Why:|Fix:|Because|Give|Made by|Waiver)\*\*/g, 'LABEL')
      return [...text.matchAll(acting)].map(([found]) => `${found} in ${line}`)
    })
}

const acting = /[@<>&*_~\\]|!\[|\]\(|\]\[|\]:|#\d|\bGH-\d|https?:|www\.|\b[0-9a-f]{7,40}\b/g

function withoutFences(lines: readonly string[]): readonly string[] {
  const kept: string[] = []
  let fence: string | null = null
  for (const line of lines) {
    const run = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? ''
    if (fence === null) {
      // The information of a backtick fence holds no backtick, else the line is a code span.
      if (run !== '' && !line.slice(line.indexOf(run) + run.length).includes('`')) fence = run
      else kept.push(line)
    } else if (run.length >= fence.length && run[0] === fence[0] && line.trim() === run) {
      fence = null
    }
  }
  if (fence !== null) kept.push('@ a fence that never ends')
  return kept
}

/** A run of backticks opens a span that the next run of the same length ends. */
function withoutSpans(line: string): string {
  const cells = line.startsWith('|') ? cellsOf(line) : [line]
  if (line.startsWith('|') && cells.length !== 7)
    return `@ a row of ${cells.length - 2} cells: ${line}`
  return cells.map(spansTaken).join(' ')
}

/** A row of five cells splits into seven: there is nothing before the first pipe, nor after the last. */
function cellsOf(row: string): readonly string[] {
  return row.split(/(?<!\\)(?:\\\\)*\|/)
}

function spansTaken(text: string): string {
  let rest = text
  let taken = ''
  for (;;) {
    const open = /`+/.exec(rest)
    if (open === null) return taken + rest
    const after = rest.slice(open.index + open[0].length)
    const close = [...after.matchAll(/`+/g)].find(([run]) => run.length === open[0].length)
    if (close === undefined) return `${taken}@ a span that never ends: ${rest}`
    taken += `${rest.slice(0, open.index)}CODE`
    rest = after.slice(close.index + close[0].length)
  }
}
