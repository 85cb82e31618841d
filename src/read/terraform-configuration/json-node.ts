import type { Span } from '../../model/configuration.ts'

/** A value of a JSON text with its place; members in the order of the text, equal keys included. */
export type JsonNode =
  | (Span & { readonly kind: 'scalar'; readonly value: string | number | boolean | null })
  | (Span & { readonly kind: 'list'; readonly items: readonly JsonNode[] })
  | (Span & { readonly kind: 'map'; readonly members: readonly JsonMember[] })

/** From its key to the end of its value. */
export interface JsonMember extends Span {
  readonly key: string
  readonly keySpan: Span
  readonly value: JsonNode
}

const SCALAR = /"[^"\\]*(?:\\.[^"\\]*)*"|[-+.\w]+/y

/** Reads a text that is known to be JSON, and to nest no deeper than is followed. */
export function readJsonNodes(text: string): JsonNode {
  let at = 0
  return readValue()

  function skip(): string {
    while (at < text.length && text.charCodeAt(at) <= 0x20) at++
    return text.charAt(at)
  }

  function readValue(): JsonNode {
    const first = skip()
    const start = at
    if (first === '[') {
      const items: JsonNode[] = []
      each(']', () => items.push(readValue()))
      return { kind: 'list', items, start, end: at }
    }
    if (first === '{') {
      const members: JsonMember[] = []
      each('}', () => members.push(readMember()))
      return { kind: 'map', members, start, end: at }
    }
    const value = readScalar()
    return { kind: 'scalar', value, start, end: at }
  }

  function readMember(): JsonMember {
    skip()
    const start = at
    const key = String(readScalar())
    const keySpan = { start, end: at }
    skip()
    at++
    const value = readValue()
    return { key, keySpan, value, start, end: at }
  }

  function each(closing: string, read: () => void): void {
    at++
    while (skip() !== closing) {
      read()
      if (skip() === ',') at++
    }
    at++
  }

  function readScalar(): string | number | boolean | null {
    SCALAR.lastIndex = at
    const [written] = SCALAR.exec(text) ?? ['null']
    at += written.length
    return JSON.parse(written) as string | number | boolean | null
  }
}
