/**
 * Filter patterns of CloudWatch Logs for JSON: `{ $.eventName = "Delete*" && $.errorCode NOT EXISTS }`.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html
 */
export interface LogEvent {
  readonly [name: string]: string | LogEvent
}

/** Whether a pattern matches an event; null where it is none, or uses what isn't read here. */
export function matchesEvent(pattern: string, event: LogEvent): boolean | null {
  if (pattern.length > LONGEST) return null
  const inner = /^\s*\{([\s\S]*)\}\s*$/.exec(pattern)?.[1]
  const tokens = inner === undefined ? null : tokensOf(inner)
  if (tokens === null) return null
  const reader: Reader = { tokens, next: 0, event }
  const value = anyOf(reader, 0)
  return reader.next === tokens.length ? value : null
}

/** The service takes no longer ones. */
const LONGEST = 1024
const DEEPEST = 32

interface Reader {
  readonly tokens: readonly string[]
  readonly event: LogEvent
  next: number
}

const TOKEN = /\s*(\|\||&&|[()]|!=|<=|>=|[=<>]|"(?:[^"\\]|\\.)*"|[^\s()=!<>|&"]+)/y

function tokensOf(text: string): readonly string[] | null {
  const tokens: string[] = []
  TOKEN.lastIndex = 0
  let end = 0
  for (let found = TOKEN.exec(text); found !== null; found = TOKEN.exec(text)) {
    tokens.push(found[1] ?? '')
    end = TOKEN.lastIndex
  }
  return text.slice(end).trim() === '' ? tokens : null
}

function anyOf(reader: Reader, depth: number): boolean | null {
  let value = allOf(reader, depth)
  while (value !== null && reader.tokens[reader.next] === '||') {
    reader.next += 1
    const other = allOf(reader, depth)
    value = other === null ? null : value || other
  }
  return value
}

function allOf(reader: Reader, depth: number): boolean | null {
  let value = one(reader, depth)
  while (value !== null && reader.tokens[reader.next] === '&&') {
    reader.next += 1
    const other = one(reader, depth)
    value = other === null ? null : value && other
  }
  return value
}

function one(reader: Reader, depth: number): boolean | null {
  const { tokens } = reader
  const first = tokens[reader.next++]
  if (first === '(') {
    const value = depth < DEEPEST ? anyOf(reader, depth + 1) : null
    return tokens[reader.next++] === ')' ? value : null
  }
  if (first === undefined || !/^\$(?:\.[A-Za-z0-9_-]+)+$/.test(first)) return null
  const found = valueAt(reader.event, first.split('.').slice(1))
  const operator = tokens[reader.next++]?.toUpperCase()
  if (operator === 'EXISTS') return found !== undefined
  if (operator === 'NOT') {
    return tokens[reader.next++]?.toUpperCase() === 'EXISTS' ? found === undefined : null
  }
  const wanted = tokens[reader.next++]
  if (wanted === undefined || wanted.startsWith('%')) return null
  if (operator === '=') return isLike(found, wanted)
  // What isn't there is not compared.
  return operator === '!=' ? typeof found === 'string' && !isLike(found, wanted) : null
}

function valueAt(event: LogEvent, path: readonly string[]): string | LogEvent | undefined {
  let value: string | LogEvent | undefined = event
  for (const name of path) {
    if (typeof value !== 'object' || !Object.hasOwn(value, name)) return undefined
    value = value[name]
  }
  return value
}

/** An asterisk stands for any text at the start, at the end, or anywhere. */
function isLike(found: string | LogEvent | undefined, wanted: string): boolean {
  if (typeof found !== 'string') return false
  const parts = (wanted.startsWith('"') ? wanted.slice(1, -1) : wanted).split('*')
  const [first = '', ...rest] = parts
  if (rest.length === 0) return found === first
  const last = rest.pop() ?? ''
  if (!found.startsWith(first) || found.length < first.length + last.length) return false
  if (!found.endsWith(last)) return false
  let at = first.length
  const end = found.length - last.length
  for (const part of rest) {
    const place = found.indexOf(part, at)
    if (place < 0 || place + part.length > end) return false
    at = place + part.length
  }
  return true
}
