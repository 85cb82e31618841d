/** An element as it was read. */
export interface Element {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly (Element | string)[]
}

/** Elements that HTML knows as empty, and those whose text is no markup. */
const empty = new Set(['meta', 'br', 'input'])
const raw = new Set(['script', 'style'])

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
}

/** What XML 1.0 takes as a character, less what HTML calls an error or a control. */
const forbidden = /[^\n\t\u0020-\u007e\u00a0-\ud7ff\ue000-\u{10ffff}]|\p{Noncharacter_Code_Point}/u

/**
 * Reads XML, or HTML that is written as strictly: every element closed, every attribute quoted, no entity
 * but those that XML has. Throws where a browser would have to guess.
 * @param language HTML has elements that are empty, or hold raw text
 */
export function parseStrictly(text: string, language: 'xml' | 'html'): Element {
  const bad = forbidden.exec(text)
  if (bad !== null) throw new Error(`a character that does not belong at ${bad.index}`)
  const start =
    language === 'html' ? '<!DOCTYPE html>\n' : '<?xml version="1.0" encoding="UTF-8"?>\n'
  if (!text.startsWith(start)) throw new Error('another beginning')
  const document: { children: (Element | string)[] } = { children: [] }
  const open: { name: string; children: (Element | string)[] }[] = [{ name: '', ...document }]
  const token = /<(\/?)([a-z][a-z0-9-]*)((?:\s+[a-z-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy
  token.lastIndex = start.length
  while (token.lastIndex < text.length) {
    const at = token.lastIndex
    const match = token.exec(text)
    if (match === null) throw new Error(`no markup and no text: ${text.slice(at, at + 60)}`)
    const [, closes = '', name = '', attributes = '', closed = '', chars] = match
    const parent = open.at(-1)
    if (parent === undefined) throw new Error('closed too often')
    if (chars !== undefined) {
      parent.children.push(decode(chars))
    } else if (closes === '/') {
      if (parent.name !== name || attributes !== '')
        throw new Error(`</${name}> in <${parent.name}>`)
      open.pop()
    } else {
      const element = {
        name,
        attributes: attributesOf(attributes),
        children: [] as (Element | string)[],
      }
      parent.children.push(element)
      if (closed === '/' && language === 'html') throw new Error(`<${name}/> is no HTML`)
      if (language === 'html' && raw.has(name)) {
        const end = text.indexOf(`</${name}`, token.lastIndex)
        if (end === -1) throw new Error(`<${name}> never ends`)
        element.children.push(text.slice(token.lastIndex, end))
        token.lastIndex = end + name.length + 3
      } else if (closed !== '/' && !(language === 'html' && empty.has(name))) {
        open.push(element)
      }
    }
  }
  const [root] = open
  if (open.length !== 1 || root === undefined) throw new Error(`<${open.at(-1)?.name}> never ends`)
  const elements = root.children.filter((child) => typeof child !== 'string')
  const [only] = elements
  if (only === undefined || elements.length > 1) throw new Error('not one root')
  return only
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>()
  for (const [, name = '', value = ''] of text.matchAll(/\s+([a-z-]+)="([^"<]*)"/g)) {
    if (attributes.has(name)) throw new Error(`${name} twice`)
    attributes.set(name, decode(value))
  }
  return attributes
}

function decode(text: string): string {
  if (text.includes('>')) throw new Error(`a loose > in ${text}`)
  return text.replaceAll(/&(?:#(\d+)|([a-z]+));|&/g, (all, number?: string, name?: string) => {
    if (number !== undefined) return String.fromCodePoint(Number(number))
    const known = name === undefined ? undefined : entities[name]
    if (known === undefined) throw new Error(`no entity: ${all}`)
    return known
  })
}

/** The element and all in it, in the order of the text. */
export const elementsOf = (element: Element): readonly Element[] => [
  element,
  ...element.children.flatMap((child) => (typeof child === 'string' ? [] : elementsOf(child))),
]

export const textIn = (element: Element): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('')

/** Elements of a name, or of a class. */
export const find = (
  element: Element,
  wanted: { name?: string; class?: string },
): readonly Element[] =>
  elementsOf(element).filter(
    ({ name, attributes }) =>
      (wanted.name === undefined || name === wanted.name) &&
      (wanted.class === undefined ||
        (attributes.get('class') ?? '').split(' ').includes(wanted.class)),
  )
