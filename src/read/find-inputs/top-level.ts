/** The names at the top of a JSON or YAML text, found without parsing it. */
export interface TopLevel {
  readonly syntax: 'flow' | 'block'
  /** Each name with the place in the text where its value begins. */
  readonly keys: ReadonlyMap<string, number>
  /** Whether the map was read to its end; false where the text stops before, or reading was cut short. */
  readonly ended: boolean
}

/** Told of each name; true ends the reading. */
export type Enough = (keys: ReadonlyMap<string, number>) => boolean

/**
 * Reads the names of the first map of a text: JSON, YAML in flow style, YAML in block style. Never
 * throws and never recurses, so that a broken, cut or very deep text tells what it can.
 */
export function readTopLevel(text: string, enough: Enough): TopLevel {
  const start = contentStart(text)
  return text[start] === '{' ? readFlow(text, start, enough) : readBlock(text, start, enough)
}

const NOT_CONTENT = /(?:[ \t\r\n]+|#[^\n]*|%[^\n]*|---(?=[ \t\r\n]|$))/y

/** Where the first document begins: behind blanks, comments, directives and `---`. */
function contentStart(text: string): number {
  let at = 0
  for (;;) {
    NOT_CONTENT.lastIndex = at
    if (!NOT_CONTENT.test(text)) break
    at = NOT_CONTENT.lastIndex
  }
  // The indentation of the first line counts.
  while (at > 0 && (text[at - 1] === ' ' || text[at - 1] === '\t')) at--
  return text.startsWith('{', at + leadingBlanks(text, at)) ? at + leadingBlanks(text, at) : at
}

function leadingBlanks(text: string, at: number): number {
  let count = 0
  while (text[at + count] === ' ' || text[at + count] === '\t') count++
  return count
}

/** Reads a map in braces from its opening brace. */
export function readFlow(text: string, start: number, enough: Enough): TopLevel {
  const keys = new Map<string, number>()
  let at = start + 1
  for (;;) {
    at = skipBetween(text, at)
    const char = text[at]
    if (char === undefined) return { syntax: 'flow', keys, ended: false }
    if (char === '}') return { syntax: 'flow', keys, ended: true }
    const keyEnd = char === '"' || char === "'" ? quotedEnd(text, at) : bareEnd(text, at)
    const valueMark = skipBlanks(text, keyEnd)
    if (text[valueMark] === ':') {
      const name = unquoted(text.slice(at, keyEnd))
      if (!keys.has(name)) keys.set(name, skipBlanks(text, valueMark + 1))
      if (enough(keys)) return { syntax: 'flow', keys, ended: false }
    }
    const next = valueEnd(text, keyEnd)
    at = next > at ? next : at + 1
  }
}

function skipBetween(text: string, from: number): number {
  let at = from
  for (;;) {
    at = skipBlanks(text, at)
    if (text[at] !== ',') return at
    at++
  }
}

/** Loops, where an expression would keep a state for each blank of a hostile text. */
function skipBlanks(text: string, from: number): number {
  let at = from
  for (;;) {
    const char = text[at]
    if (char === '#') at = lineEnd(text, at)
    else if (isBlank(char)) at++
    else return at
  }
}

function isBlank(char: string | undefined): boolean {
  return char === ' ' || char === '\n' || char === '\r' || char === '\t'
}

const BARE = /[^:,{}[\]\n]*/y

function bareEnd(text: string, from: number): number {
  BARE.lastIndex = from
  BARE.test(text)
  return BARE.lastIndex
}

/** The end of a quoted string; of the text, where it isn't closed. */
function quotedEnd(text: string, from: number): number {
  const quote = text[from] ?? '"'
  for (let at = text.indexOf(quote, from + 1); at !== -1; at = text.indexOf(quote, at + 1)) {
    if (quote === "'") return at + 1
    let slashes = 0
    while (text[at - 1 - slashes] === '\\') slashes++
    if (slashes % 2 === 0) return at + 1
  }
  return text.length
}

const STRUCTURE = /["'{}[\],#]/g

/** The end of a value: the comma or brace behind it, at its own depth. */
function valueEnd(text: string, from: number): number {
  let depth = 0
  let at = from
  for (;;) {
    STRUCTURE.lastIndex = at
    const match = STRUCTURE.exec(text)
    if (match === null) return text.length
    at = match.index + 1
    switch (match[0]) {
      case '"':
        at = quotedEnd(text, match.index)
        break
      case "'":
        // Inside a plain word an apostrophe is only that.
        if (/[\s,:{[]/.test(text[match.index - 1] ?? '')) at = quotedEnd(text, match.index)
        break
      case '#':
        if (/\s/.test(text[match.index - 1] ?? '')) at = lineEnd(text, at)
        break
      case '{':
      case '[':
        depth++
        break
      case ',':
        if (depth === 0) return match.index
        break
      default:
        if (depth === 0) return match.index
        depth--
    }
  }
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end === -1 ? text.length : end
}

function unquoted(key: string): string {
  if (key.startsWith("'")) return key.slice(1, -1)
  if (!key.startsWith('"')) return key.trim()
  if (!key.includes('\\')) return key.slice(1, -1)
  try {
    return String(JSON.parse(key))
  } catch {
    return key.slice(1, -1)
  }
}

/** Reads a block map: the lines that are indented as its first one is. */
function readBlock(text: string, start: number, enough: Enough): TopLevel {
  const keys = new Map<string, number>()
  const indent = leadingBlanks(text, start)
  for (let at = start; at < text.length; at = lineEnd(text, at) + 1) {
    if (/^(?:---|\.\.\.)(?=\s|$)/.test(text.slice(at, at + 4))) {
      return { syntax: 'block', keys, ended: true }
    }
    if (text[at + indent] === ' ' || leadingBlanks(text, at) !== indent) continue
    const mark = keyMark(text, at + indent)
    if (mark === null) continue
    const name = unquoted(text.slice(at + indent, mark).trimEnd())
    if (!keys.has(name)) keys.set(name, mark + 1)
    if (enough(keys)) return { syntax: 'block', keys, ended: false }
  }
  return { syntax: 'block', keys, ended: true }
}

const NO_KEY = new Set('#:[]{},&*!|>%@`-'.split(''))

/** The colon that ends the key beginning at `from`, or null where the line begins with no key. */
function keyMark(text: string, from: number): number | null {
  const first = text[from]
  if (first === undefined || NO_KEY.has(first)) return null
  let at = first === '"' || first === "'" ? quotedEnd(text, from) : from
  for (; at < text.length && text[at] !== '\n'; at++) {
    const next = text[at + 1]
    if (text[at] === ':' && (next === undefined || isBlank(next))) return at
    if (text[at] === '#' && isBlank(text[at - 1])) return null
  }
  return null
}

export type ValueShape = 'map' | 'list' | 'scalar' | 'nothing'

/** The shape of the value that begins at `at`, as far as its first characters tell. */
export function shapeAt(text: string, at: number, syntax: TopLevel['syntax']): ValueShape {
  const place = skipBlanks(text, at)
  const char = text[place]
  if (char === undefined) return 'nothing'
  if (char === '{') return 'map'
  if (char === '[') return 'list'
  // A tag, an anchor or an alias: what stands behind it is for the parser to say.
  if (char === '!' || char === '&' || char === '*') return 'map'
  if (syntax === 'flow') return char === ',' || char === '}' ? 'nothing' : 'scalar'
  const newLine = text.lastIndexOf('\n', place - 1)
  if (newLine < at) return 'scalar'
  if (/^-(?:\s|$)/.test(text.slice(place, place + 2))) return 'list'
  const keyLine = text.lastIndexOf('\n', at - 1) + 1
  return place - newLine - 1 > leadingBlanks(text, keyLine) ? 'map' : 'nothing'
}
