import type { Attribute, Block, Body } from '../../model/configuration.ts'
import { blockType } from '../../model/expression.ts'

/**
 * Merges a block of an override file into the block that it overrides: its arguments replace those
 * of the same name, its nested blocks all blocks of the same type.
 * https://developer.hashicorp.com/terraform/language/files/override
 */
export function mergeBlock(base: Block, override: Block): Block {
  return { ...base, body: mergeBody(base.body, override.body) }
}

function mergeBody(base: Body, override: Body): Body {
  const overridden = new Set([...override.blocks.map(blockType), ...override.attributes.keys()])
  const attributes = new Map<string, Attribute>()
  for (const [name, attribute] of base.attributes) {
    // In JSON syntax a nested block is written as an argument is.
    if (!overridden.has(name)) attributes.set(name, attribute)
  }
  for (const [name, attribute] of override.attributes) attributes.set(name, attribute)
  const lifecycle = base.blocks.find(({ type }) => type === 'lifecycle')
  const blocks = [
    ...base.blocks.filter((block) => !overridden.has(blockType(block))),
    ...override.blocks.map((block) =>
      block.type === 'lifecycle' && lifecycle !== undefined ? mergeBlock(lifecycle, block) : block,
    ),
  ]
  return { attributes, blocks }
}
