import { type Element, textIn } from './strict-markup.ts'

/**
 * What an XML Schema has against a document: as much of the language as `schemas/junit-10.xsd` is written
 * in, and it throws at anything else.
 */
export function faultsBySchema(schema: string, document: Element): readonly string[] {
  const top = parseSchema(schema)
  const named = (kind: string, name: string): Node => {
    const found = top.find((node) => node.kind === kind && node.attributes.name === name)
    if (found === undefined) throw new Error(`no ${kind} ${name} in the schema`)
    return found
  }

  function check(element: Element, declared: Node): readonly string[] {
    const { type } = declared.attributes
    if (type === 'xs:string')
      return element.children.every((child) => typeof child === 'string') &&
        element.attributes.size === 0
        ? []
        : [`${element.name} is a text`]
    const complex =
      type === undefined
        ? declared.children.find(({ kind }) => kind === 'complexType')
        : named('complexType', type)
    if (complex === undefined) throw new Error(`${element.name} has no type`)
    const inner = element.children.filter((child) => typeof child !== 'string')
    const names = inner.map(({ name }) => `${name},`).join('')
    const particles = complex.children
      .filter(({ kind }) => kind !== 'attribute')
      .map(pattern)
      .join('')
    const loose =
      inner.length === element.children.length
        ? ''
        : textIn({
            ...element,
            children: element.children.filter((child) => typeof child === 'string'),
          }).trim()
    return [
      ...(new RegExp(`^${particles}$`).test(names) ? [] : [`${element.name} holds ${names}`]),
      ...(loose === '' || complex.attributes.mixed === 'true'
        ? []
        : [`${element.name} holds text`]),
      ...checkAttributes(
        element,
        complex.children.filter(({ kind }) => kind === 'attribute'),
      ),
      ...inner.flatMap((child) => check(child, named('element', child.name))),
    ]
  }

  function checkAttributes(element: Element, declared: readonly Node[]): readonly string[] {
    const missing = declared
      .filter(({ attributes }) => attributes.use === 'required')
      .filter(({ attributes: { name = '' } }) => !element.attributes.has(name))
      .map(({ attributes: { name } }) => `${element.name} lacks ${name}`)
    const wrong = [...element.attributes].flatMap(([name, value]) => {
      const type = declared.find(({ attributes }) => attributes.name === name)?.attributes.type
      if (type === undefined) return [`${element.name} has ${name}`]
      if (type === 'xs:string') return []
      const [restriction] = named('simpleType', type).children
      const regex = restriction?.children[0]?.attributes.value
      if (regex === undefined) throw new Error(`${type} restricts nothing`)
      return new RegExp(`^(?:${regex})$`).test(value) ? [] : [`${element.name} ${name} is ${value}`]
    })
    return [...missing, ...wrong]
  }

  return check(document, named('element', document.name))
}

/** A particle as a pattern of names, each with a comma behind it. */
function pattern({ kind, attributes, children }: Node): string {
  const { minOccurs = '1', maxOccurs = '1', ref, name } = attributes
  const times = `{${minOccurs},${maxOccurs === 'unbounded' ? '' : maxOccurs}}`
  switch (kind) {
    case 'element':
      return `(?:${ref ?? name},)${times}`
    case 'sequence':
      return `(?:${children.map(pattern).join('')})${times}`
    case 'choice':
      return `(?:${children.map(pattern).join('|')})${times}`
    default:
      throw new Error(`${kind} is not understood`)
  }
}

interface Node {
  readonly kind: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Node[]
}

function parseSchema(schema: string): readonly Node[] {
  const root: { kind: string; attributes: Record<string, string>; children: Node[] } = {
    kind: '',
    attributes: {},
    children: [],
  }
  const open = [root]
  const text = schema.replaceAll(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, '')
  for (const [, closes, kind = '', inside = '', closed] of text.matchAll(
    /<(\/?)xs:(\w+)((?:\s+[\w:]+="[^"]*")*)\s*(\/?)>/g,
  )) {
    if (closes === '/') {
      open.pop()
      continue
    }
    const attributes = Object.fromEntries(
      [...inside.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
    )
    const node = { kind, attributes, children: [] }
    open.at(-1)?.children.push(node)
    if (closed !== '/') open.push(node)
  }
  return root.children[0]?.children ?? []
}
