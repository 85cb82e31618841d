import type { Block, Expression, TemplatePart } from '../../model/configuration.ts'
import { SPLAT_ITEM } from '../../model/configuration.ts'
import { blockType, childrenOf } from '../../model/expression.ts'

/**
 * What an argument, or the blocks of a type, refer to, as a plan names it: `aws_x.y`, `data.aws_x.y`,
 * `local.z`, `var.v`, `module.m`, `each`, `count`. Null where a `dynamic` block is among them, of which
 * plans say nothing; undefined where nothing of that name is written.
 */
export function namesIn({ body }: Block, name: string): ReadonlySet<string> | null | undefined {
  const names = new Set<string>()
  const attribute = body.attributes.get(name)
  if (attribute !== undefined) {
    collect(attribute.value, NONE, names)
    return names
  }
  const blocks = body.blocks.filter((block) => blockType(block) === name)
  if (blocks.length === 0) return undefined
  return blocks.every((block) => collectBlock(block, names)) ? names : null
}

/** What the call of a module refers to in what it hands over. */
export function namesHandedOver({ body }: Block): ReadonlySet<string> {
  const names = new Set<string>()
  for (const [name, { value }] of body.attributes) {
    if (!OF_THE_CALL.has(name)) collect(value, NONE, names)
  }
  return names
}

const OF_THE_CALL: ReadonlySet<string> = new Set(['depends_on', 'providers', 'source', 'version'])

function collectBlock(block: Block, names: Set<string>): boolean {
  if (block.type === 'dynamic') return false
  for (const { value } of block.body.attributes.values()) collect(value, NONE, names)
  return block.body.blocks.every((inner) => collectBlock(inner, names))
}

const NONE: ReadonlySet<string> = new Set([SPLAT_ITEM])

/** Expressions nest no deeper than the parser lets them. */
function collect(expression: Expression, bound: ReadonlySet<string>, names: Set<string>): void {
  switch (expression.kind) {
    case 'variable':
      return
    case 'attribute': {
      const path = pathOf(expression)
      if (path === null) {
        collect(expression.of, bound, names)
        return
      }
      const name = bound.has(path[0] ?? '') ? null : subject(path)
      if (name !== null) names.add(name)
      return
    }
    case 'for': {
      collect(expression.of, bound, names)
      const inner = new Set([...bound, expression.itemName, expression.keyName ?? ''])
      for (const part of [expression.key, expression.value, expression.condition]) {
        if (part !== null) collect(part, inner, names)
      }
      return
    }
    case 'template':
      collectParts(expression.parts, bound, names)
      return
    default:
      for (const child of childrenOf(expression)) collect(child, bound, names)
  }
}

function collectParts(
  parts: readonly TemplatePart[],
  bound: ReadonlySet<string>,
  names: Set<string>,
): void {
  for (const part of parts) {
    if (part.kind === 'interpolation') collect(part.value, bound, names)
    if (part.kind === 'if') {
      collect(part.condition, bound, names)
      collectParts([...part.then, ...part.otherwise], bound, names)
    }
    if (part.kind === 'for') {
      collect(part.of, bound, names)
      collectParts(part.body, new Set([...bound, part.item, part.key ?? '']), names)
    }
  }
}

/** The names of `a.b.c`; null where it begins with anything else. */
function pathOf(expression: Expression): readonly string[] | null {
  const path: string[] = []
  let at = expression
  while (at.kind === 'attribute') {
    path.unshift(at.name)
    at = at.of
  }
  return at.kind === 'variable' ? [at.name, ...path] : null
}

/** Names of the surroundings are given in some versions, and not in others. */
function subject([first = '', second = '', third = '']: readonly string[]): string | null {
  switch (first) {
    case 'each':
    case 'count':
      return first
    case 'path':
    case 'terraform':
    case 'self':
      return null
    case 'data':
      return `data.${second}.${third}`
    default:
      return `${first}.${second}`
  }
}
