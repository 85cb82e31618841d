/**
 * The one way to a step's standard output. The runner reads every line of it: as a command where it
 * begins with `::` or holds `##[`, and with the problem matchers that other actions registered.
 */
export interface WorkflowLog {
  /** Text for people. No line of it is read as a command or by a matcher of `setup-node`. */
  readonly print: (text: string) => void
  /** Commands that a reporter made, one a line; whatever is no annotation is printed as text. */
  readonly annotate: (commands: string) => void
  /** The error by which the job fails. */
  readonly fail: (message: string) => void
  /** Tells the runner to hide a secret wherever it is printed. */
  readonly mask: (secret: string) => void
}

export function workflowLog(write: (text: string) => void): WorkflowLog {
  const writeLines = (text: string, make: (line: string) => string) => {
    const lines = text.replace(/\n$/, '').split(lineEnd)
    write(lines.map((line) => `${make(line)}\n`).join(''))
  }
  return {
    print: (text) => writeLines(text, harmlessLine),
    annotate: (commands) => {
      if (commands !== '')
        writeLines(commands, (line) => (annotation.test(line) ? line : harmlessLine(line)))
    },
    fail: (message) => write(`::error::${escapeData(message)}\n`),
    mask: (secret) => write(`::add-mask::${escapeData(secret)}\n`),
  }
}

/** The runner reads lines as .NET does: a lone carriage return ends one. */
const lineEnd = /\r\n|\n|\r/

const annotation = /^::(?:error|warning|notice) [^\r\n]*::/

/** Leading `::` behind what .NET takes for white space. */
const command = /^([\s\u0085]*):(?=:)/

/** What each matcher of `setup-node` can't do without; each takes linear time. */
const matched = [
  /\)\s*:\s+(?:error|warning|info)\s+\w{1,2}\d+\s*:/,
  /:\sline\s\d+,\scol\s\d+,\s(?:Error|Warning|Info)\s-\s/,
  /^\s+\d+:\d+\s+(?:error|warning|info)\s/,
]

// biome-ignore lint/suspicious/noControlCharactersInRegex: a colour begins with ESC.
const colour = /\u001b\[[0-9;]*m?/g

/** The line, changed visibly where the runner would act upon it. */
function harmlessLine(line: string): string {
  const plain = line.replace(colour, '')
  const safe = matched.some((pattern) => pattern.test(plain))
    ? plain.replaceAll(/(?<=\s)(?:error|warning|info)(?=\s)/gi, "'$&'")
    : line
  return safe.replace(command, '$1: ').replaceAll('##[', '## [')
}

const escapeData = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
