import type {
  Attribute,
  Block,
  ConfigurationModule,
  ResourceDeclaration,
} from '../../model/configuration.ts'
import type { RunError } from '../../model/decision.ts'
import { mergeBlock } from './merge-overrides.ts'
import { movesIn } from './moves.ts'
import { errorAt, type FileContent } from './read-hcl.ts'

export interface AssembledModule {
  readonly module: ConfigurationModule
  readonly errors: readonly RunError[]
}

/** Joins the files of a folder, override files last, to what they declare together. */
export function assembleModule(
  folder: string,
  files: readonly FileContent[],
  overrides: readonly FileContent[],
): AssembledModule {
  const errors: RunError[] = []
  const declared = new Map<string, Block>()
  const locals = new Map<string, Attribute>()
  for (const { body } of files) {
    for (const block of body.blocks) {
      if (block.type === 'locals') addLocals(block, false)
      else declare(block)
    }
  }
  for (const { body } of overrides) {
    for (const block of body.blocks) {
      if (block.type === 'locals') addLocals(block, true)
      else override(block)
    }
  }
  const functions = new Set([...files, ...overrides].flatMap((file) => [...file.functions]))
  const moves = files.flatMap(({ body }) => movesIn(body.blocks))
  const module = { folder, locals, functions, moves, ...sorted([...declared.values()]) }
  return { module, errors }

  function declare(block: Block): void {
    const key = keyOf(block)
    if (key === null) return
    if (declared.has(key)) errors.push(twice(block, key))
    else declared.set(key, block)
  }

  function override(block: Block): void {
    const key = keyOf(block)
    if (key === null) return
    const base = declared.get(key)
    declared.set(key, base === undefined ? block : mergeBlock(base, block))
  }

  function addLocals({ body }: Block, wins: boolean): void {
    for (const [name, attribute] of body.attributes) {
      if (wins || !locals.has(name)) locals.set(name, attribute)
      else {
        const message = `local.${name} is set twice in this module: remove one. The first was judged.`
        errors.push(errorAt({ offset: attribute.start, message }, attribute.source))
      }
    }
  }
}

/** What tells one declaration from another; null for blocks that declare nothing here. */
function keyOf({ type, labels, body }: Block): string | null {
  const [first, second] = labels
  switch (type) {
    case 'resource':
      return first === undefined || second === undefined ? null : `${first}.${second}`
    case 'data':
      return first === undefined || second === undefined ? null : `data.${first}.${second}`
    case 'variable':
      return first === undefined ? null : `var.${first}`
    case 'output':
    case 'module':
      return first === undefined ? null : `${type}.${first}`
    case 'provider': {
      const alias = body.attributes.get('alias')?.value
      const name = alias?.kind === 'literal' ? String(alias.value) : ''
      return first === undefined ? null : `provider.${first} ${name}`
    }
    default:
      return null
  }
}

function twice(block: Block, key: string): RunError {
  const { start: offset } = block.header
  const message = `${key.trim()} is declared twice in this module: rename or remove one. The first was judged.`
  return errorAt({ offset, message }, block.source)
}

function sorted(
  blocks: readonly Block[],
): Omit<ConfigurationModule, 'folder' | 'locals' | 'functions' | 'moves'> {
  const resources = blocks.flatMap((block): ResourceDeclaration[] => {
    const [type, name] = block.labels
    if (type === undefined || name === undefined) return []
    const mode = block.type === 'data' ? 'data' : 'managed'
    return block.type === 'data' || block.type === 'resource' ? [{ mode, type, name, block }] : []
  })
  return {
    resources,
    variables: named('variable'),
    outputs: named('output'),
    calls: named('module'),
    providers: blocks.filter(({ type }) => type === 'provider'),
  }

  function named(type: string): ReadonlyMap<string, Block> {
    return new Map(
      blocks.flatMap((block): [string, Block][] => {
        const [name] = block.labels
        return block.type === type && name !== undefined ? [[name, block]] : []
      }),
    )
  }
}
