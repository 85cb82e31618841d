import { type Command, parseCommand, registeredCommands } from './command.ts'
import { matchersOf } from './problem-matchers.ts'

export type AnnotationKind = 'error' | 'warning' | 'notice'

/** An annotation as GitHub shows it. */
export interface ShownAnnotation {
  readonly kind: AnnotationKind
  readonly title: string | null
  readonly file: string | null
  readonly line: number | null
  readonly endLine: number | null
  readonly column: number | null
  readonly endColumn: number | null
  readonly message: string
}

/** What the runner makes of a step's standard output. */
export interface ReadLog {
  readonly annotations: readonly ShownAnnotation[]
  /** Annotations over the limit: nobody sees them. */
  readonly dropped: readonly ShownAnnotation[]
  /** Lines of the log as people read them, annotations included. */
  readonly lines: readonly string[]
  /** Every command, in order. */
  readonly commands: readonly Command[]
  readonly masks: readonly string[]
  /** Lines that a matcher of `setup-node` would turn into annotations. */
  readonly matched: readonly string[]
}

/** `_maxCountPerIssueType` and `_maxIssueMessageLength` of the runner. */
const mostOfAKind = 10
const longestMessage = 4096

/** Reads a whole standard output; the rules are those of runner 2.336. */
export function readLog(stdout: string): ReadLog {
  const registered = new Set(registeredCommands)
  const annotations: ShownAnnotation[] = []
  const dropped: ShownAnnotation[] = []
  const lines: string[] = []
  const commands: Command[] = []
  const masks: string[] = []
  const matched: string[] = []
  let resumeToken: string | null = null
  // .NET ends a line at a lone carriage return too.
  for (const line of stdout.replace(/(?:\r\n|\n|\r)$/, '').split(/\r\n|\n|\r/)) {
    const command = parseCommand(line, registered)
    const stopped = resumeToken !== null && command?.name !== resumeToken
    if (command === null || stopped) {
      lines.push(mask(line, masks))
      if (matchersOf(line).length > 0) matched.push(line)
      continue
    }
    commands.push(command)
    if (command.name === resumeToken) {
      registered.delete(resumeToken)
      resumeToken = null
    } else if (command.name === 'stop-commands') {
      resumeToken = command.data.toLowerCase()
      registered.add(resumeToken)
    } else if (command.name === 'add-mask' && command.data.trim() !== '') {
      masks.push(command.data)
    } else if (isAnnotation(command.name)) {
      const shown = shownAnnotation(command.name, command, masks)
      const same = annotations.filter(({ kind }) => kind === shown.kind).length
      ;(same < mostOfAKind ? annotations : dropped).push(shown)
      lines.push(`##[${command.name}]${shown.message}`)
    }
  }
  return { annotations, dropped, lines, commands, masks, matched }
}

const isAnnotation = (name: string): name is AnnotationKind =>
  name === 'error' || name === 'warning' || name === 'notice'

const mask = (text: string, masks: readonly string[]) =>
  masks.reduce((masked, secret) => masked.replaceAll(secret, '***'), text)

/** The rules of the runner's `ValidateLinesAndColumns`. */
function shownAnnotation(
  kind: AnnotationKind,
  { properties, data }: Command,
  masks: readonly string[],
): ShownAnnotation {
  let endLine = integer(properties.get('endline'))
  let line = integer(properties.get('line')) ?? endLine
  let endColumn = integer(properties.get('endcolumn'))
  let column = integer(properties.get('col')) ?? endColumn
  if (line === null || (endLine !== null && endLine !== line)) {
    column = null
    endColumn = null
  }
  if (line !== null && endLine !== null && endLine < line) {
    line = null
    endLine = null
  }
  if (column !== null && endColumn !== null && endColumn < column) {
    column = null
    endColumn = null
  }
  const file = properties.get('file') ?? null
  const title = properties.get('title') ?? null
  return {
    kind,
    title: title === null ? null : mask(title, masks),
    file,
    line,
    endLine,
    column,
    endColumn,
    message: mask(data, masks).slice(0, longestMessage),
  }
}

const integer = (text: string | undefined) =>
  text !== undefined && /^\s*[+-]?\d+\s*$/.test(text) ? Number(text) : null
