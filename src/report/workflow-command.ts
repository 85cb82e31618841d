import { cutUnits } from './visible-text.ts'

/** What an annotation says, in the names of the runner's own properties. */
export interface Annotation {
  readonly kind: 'error' | 'warning' | 'notice'
  readonly title: string
  readonly file: string | null
  readonly line: number | null
  readonly endLine: number | null
  readonly column: number | null
  readonly endColumn: number | null
  readonly message: string
}

/** The runner cuts a message after so many UTF-16 units (`_maxIssueMessageLength`). */
const longestMessage = 4096

/**
 * One workflow command. Data escape `%`, CR and LF, properties `:` and `,` too, as the runner's
 * `ActionCommand` undoes it. Columns are given only where the runner keeps them: on one line.
 */
export function workflowCommand(annotation: Annotation): string {
  const { line, column, endColumn } = annotation
  const endLine = line === null ? null : Math.max(line, annotation.endLine ?? line)
  const oneLine = column !== null && endLine === line
  const properties = [
    ['file', annotation.file],
    ['line', line],
    ['endLine', endLine],
    ['col', oneLine ? column : null],
    ['endColumn', oneLine && endColumn !== null && endColumn >= column ? endColumn : null],
    ['title', annotation.title],
  ]
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
  return `::${annotation.kind} ${properties.join(',')}::${escapeData(cutAtSentence(annotation.message))}`
}

const escapeData = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const escapeProperty = (text: string) =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

/** Cuts behind the last sentence that fits, where that keeps at least half. */
function cutAtSentence(message: string): string {
  if (message.length <= longestMessage) return message
  const mark = ' (cut)'
  const room = cutUnits(message, longestMessage - mark.length)
  const end = Math.max(room.lastIndexOf('. '), room.lastIndexOf('.\n')) + 1
  return `${end > longestMessage / 2 ? room.slice(0, end) : room}${mark}`
}
