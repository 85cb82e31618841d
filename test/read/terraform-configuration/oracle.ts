import { parse } from '@cdktf/hcl2json'
import type {
  Block,
  Body,
  ConfigurationModule,
  Expression,
} from '../../../src/model/configuration.ts'

type Json = Readonly<Record<string, unknown>>

/** What HashiCorp's parser makes of a text; null where it refuses. */
export async function oracle(text: string): Promise<Json | null> {
  try {
    return await parse('main.tf', text)
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('parse config: [')) return null
    throw error
  }
}

/** Where a module's declarations and the oracle's differ in what is constant, as `path: ours | theirs`. */
export function differences(module: ConfigurationModule, theirs: Json): string[] {
  const blocks: Block[] = [
    ...module.resources.map(({ block }) => block),
    ...module.variables.values(),
    ...module.outputs.values(),
    ...module.calls.values(),
  ]
  const found = blocks.flatMap((block) => {
    const path = [block.type, ...block.labels]
    const [json] = list(path.reduce<unknown>((at, name) => member(at, name), theirs))
    return inBody(block.body, json, path.join('.'))
  })
  const locals = Object.assign({}, ...list(member(theirs, 'locals')))
  for (const [name, { value }] of module.locals) {
    if (!agrees(value, member(locals, name))) found.push(`local.${name}: ${shown(value)}`)
  }
  const named = new Set(module.resources.map(({ mode, type, name }) => `${mode} ${type} ${name}`))
  for (const [mode, type] of [
    ['managed', 'resource'],
    ['data', 'data'],
  ] as const) {
    for (const [first, names] of Object.entries(member(theirs, type) ?? {})) {
      for (const name of Object.keys(names as Json)) {
        if (!named.has(`${mode} ${first} ${name}`)) found.push(`${first}.${name}: lost`)
      }
    }
  }
  return found
}

function inBody(body: Body, theirs: unknown, path: string): string[] {
  const found: string[] = []
  for (const [key, blocks] of groupBy(body.blocks)) {
    const json = list(key.split(' ').reduce<unknown>((at, name) => member(at, name), theirs))
    if (json.length !== blocks.length) found.push(`${path}.${key}: ${blocks.length} blocks`)
    for (const [at, inner] of blocks.entries()) {
      found.push(...inBody(inner.body, json[at], `${path}.${key}[${at}]`))
    }
  }
  for (const [name, { value }] of body.attributes) {
    const json = member(theirs, name)
    if (!agrees(value, json))
      found.push(`${path}.${name}: ${shown(value)} | ${JSON.stringify(json)}`)
  }
  const known = new Set([...body.attributes.keys(), ...body.blocks.map(({ type }) => type)])
  for (const name of Object.keys(theirs ?? {})) {
    if (!known.has(name)) found.push(`${path}.${name}: lost`)
  }
  return found
}

const keyOf = ({ type, labels }: Block): string => [type, ...labels].join(' ')

function groupBy(blocks: readonly Block[]): Map<string, Block[]> {
  const groups = new Map<string, Block[]>()
  for (const block of blocks) groups.set(keyOf(block), [...(groups.get(keyOf(block)) ?? []), block])
  return groups
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Json)[name]
    : undefined
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

/** Only what is constant can be compared: the oracle keeps other expressions as text. */
function agrees(ours: Expression, theirs: unknown): boolean {
  switch (ours.kind) {
    case 'literal':
      return ours.value === (typeof theirs === 'string' ? unescaped(theirs) : theirs)
    case 'list': {
      const items = list(theirs)
      return (
        items.length === ours.items.length &&
        ours.items.every((item, index) => agrees(item, items[index]))
      )
    }
    case 'object': {
      const members = new Map(
        Object.entries(theirs ?? {}).map(([name, value]) => [unescaped(name), value]),
      )
      return ours.items.every(
        ({ key, value }) =>
          key.kind !== 'literal' ||
          (members.has(String(key.value)) && agrees(value, members.get(String(key.value)))),
      )
    }
    case 'unary':
      return true
    default:
      return typeof theirs === 'string' && /[$%]\{/.test(theirs)
  }
}

const unescaped = (text: string): string => text.replaceAll('$${', '${').replaceAll('%%{', '%{')

const shown = (value: Expression): string =>
  value.kind === 'literal' ? JSON.stringify(value.value) : `a ${value.kind}`
