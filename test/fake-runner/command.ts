/** A workflow command as the runner understood it. */
export interface Command {
  readonly name: string
  readonly properties: ReadonlyMap<string, string>
  readonly data: string
}

/** Commands that the runner knows; names are compared without regard to case. */
export const registeredCommands: readonly string[] = [
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]

/** What .NET's `TrimStart` removes. */
const leadingSpace = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/

/**
 * Reads a line as the runner's `ActionCommand` does: `::name key=value,…::data` behind leading
 * white space, else `##[name key=value;…]data` anywhere. Null: it is text.
 */
export function parseCommand(line: string, registered: ReadonlySet<string>): Command | null {
  return parseColons(line, registered) ?? parseBrackets(line, registered)
}

function parseColons(line: string, registered: ReadonlySet<string>): Command | null {
  const text = line.replace(leadingSpace, '')
  if (!text.startsWith('::')) return null
  const end = text.indexOf('::', 2)
  if (end < 0) return null
  const head = splitHead(text.slice(2, end), registered)
  if (head === null) return null
  return {
    name: head.name,
    properties: propertiesOf(head.rest.trim(), ',', ['%0D', '%0A', '%3A', '%2C', '%25']),
    data: decode(text.slice(end + 2), ['%0D', '%0A', '%25']),
  }
}

function parseBrackets(line: string, registered: ReadonlySet<string>): Command | null {
  const start = line.indexOf('##[')
  const end = start < 0 ? -1 : line.indexOf(']', start)
  if (end < 0) return null
  const head = splitHead(line.slice(start + 3, end), registered)
  if (head === null) return null
  const escapes = ['%3B', '%0D', '%0A', '%5D', '%25']
  return {
    name: head.name,
    properties: propertiesOf(head.rest, ';', escapes),
    data: decode(line.slice(end + 1), escapes),
  }
}

function splitHead(info: string, registered: ReadonlySet<string>) {
  const space = info.indexOf(' ')
  const name = (space < 0 ? info : info.slice(0, space)).toLowerCase()
  return registered.has(name) ? { name, rest: space < 0 ? '' : info.slice(space + 1) } : null
}

function propertiesOf(text: string, separator: string, escapes: readonly string[]) {
  const properties = new Map<string, string>()
  for (const pair of text.split(separator)) {
    const equals = pair.indexOf('=')
    const name = pair.slice(0, equals).toLowerCase()
    const value = pair.slice(equals + 1)
    if (equals > 0 && value !== '') properties.set(name, decode(value, escapes))
  }
  return properties
}

/** One escape after the other over the whole text, the percent sign last, as the runner does. */
const decode = (text: string, escapes: readonly string[]) =>
  escapes.reduce((done, code) => done.replaceAll(code, decodeURIComponent(code)), text)
