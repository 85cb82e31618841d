import { parse } from '@cdktf/hcl2json'
import type { Body, Expression } from '../../../src/model/configuration.ts'

/** What HashiCorp's parser makes of a text; the message of its refusal where it refuses. */
export async function oracle(text: string): Promise<Record<string, unknown> | string> {
  try {
    return await parse('main.tf', text)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** Where our blocks and the oracle's differ in what is constant, as `path: ours | theirs`. */
export function differences(body: Body, theirs: Record<string, unknown>): string[] {
  const found: string[] = []
  const grouped = new Map<string, Body[]>()
  for (const { type, labels, body: inner } of body.blocks) {
    const path = [type, ...labels].join(' ')
    grouped.set(path, [...(grouped.get(path) ?? []), inner])
  }
  for (const [path, bodies] of grouped) {
    let json: unknown = theirs
    for (const name of path.split(' ')) json = (json as Record<string, unknown>)?.[name]
    if (!Array.isArray(json) || json.length !== bodies.length) {
      found.push(`${path}: ${bodies.length} blocks`)
      continue
    }
    for (const [index, inner] of bodies.entries()) {
      const deeper = differences(inner, json[index] as Record<string, unknown>)
      found.push(...deeper.map((text) => `${path}[${index}] ${text}`))
    }
  }
  for (const [name, { value }] of body.attributes) {
    if (!agrees(value, theirs[name])) {
      found.push(`${name}: ${JSON.stringify(plain(value))} | ${JSON.stringify(theirs[name])}`)
    }
  }
  const known = new Set([...body.attributes.keys(), ...body.blocks.map(({ type }) => type)])
  found.push(...Object.keys(theirs).flatMap((name) => (known.has(name) ? [] : [`${name}: lost`])))
  return found
}

/** Only what is constant can be compared: the oracle keeps other expressions as text. */
function agrees(ours: Expression, theirs: unknown): boolean {
  switch (ours.kind) {
    case 'literal':
      return typeof theirs === 'string'
        ? ours.value === theirs.replace(/\$\$\{/g, '${').replace(/%%\{/g, '%{')
        : ours.value === theirs
    case 'list':
      return (
        Array.isArray(theirs) &&
        theirs.length === ours.items.length &&
        ours.items.every((item, index) => agrees(item, theirs[index]))
      )
    case 'object':
      return (
        typeof theirs === 'object' &&
        theirs !== null &&
        ours.items.every(({ key, value }) => {
          if (key.kind !== 'literal') return true
          const name = Object.keys(theirs).find(
            (theirName) => theirName.replace(/\$\$\{/g, '${') === String(key.value),
          )
          return name !== undefined && agrees(value, (theirs as Record<string, unknown>)[name])
        })
      )
    case 'unary':
      return true
    default:
      return typeof theirs === 'string' && /[$%]\{/.test(theirs)
  }
}

function plain(expression: Expression): unknown {
  switch (expression.kind) {
    case 'literal':
      return expression.value
    case 'list':
      return expression.items.map(plain)
    case 'object':
      return expression.items.map(({ key, value }) => [plain(key), plain(value)])
    default:
      return `<${expression.kind}>`
  }
}
