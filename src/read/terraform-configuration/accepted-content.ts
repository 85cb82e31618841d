import type { Block, Body, SourceFile } from '../../model/configuration.ts'
import { InputError } from '../../model/input-error.ts'
import { findExcess } from '../cloudformation/json-limits.ts'
import type { Grammar } from './grammar.ts'
import { jsonBlocks } from './json-body.ts'
import { readJsonNodes } from './json-node.ts'

/**
 * The blocks of a text that HashiCorp's parser accepted and the grammar didn't, from what that parser
 * made of it: JSON syntax. It has no places, so a block's place is that of its header in the text.
 * Null where this can't be read either.
 */
export function blocksFromAccepted(
  content: unknown,
  text: string,
  source: SourceFile,
  grammar: Grammar,
): { body: Body; functions: ReadonlySet<string> } | null {
  const functions = new Set<string>()
  try {
    const json = JSON.stringify(content)
    if (findExcess(json) !== null) return null
    const blocks = jsonBlocks(readJsonNodes(json), { source, grammar, functions })
    const placed = blocks
      .map((block) => placeBlock(block, text))
      .sort((left, right) => left.start - right.start)
    return { body: { attributes: new Map(), blocks: placed }, functions }
  } catch (error) {
    // Nested too deep even to be written out.
    if (error instanceof InputError || error instanceof RangeError) return null
    throw error
  }
}

function placeBlock(block: Block, text: string): Block {
  const words = [block.type, ...block.labels].map((word) => word.replace(/[^\w-]/g, '\\$&'))
  const header = new RegExp(`^[ \\t]*${words.map((word) => `"?${word}"?`).join('[ \\t]+')}`, 'm')
  const found = header.exec(text)
  const start = found?.index ?? 0
  const span = { start, end: start + (found?.[0].length ?? 0) }
  const attributes = new Map(
    [...block.body.attributes].map(([name, attribute]) => [name, { ...attribute, ...span }]),
  )
  return { ...block, ...span, header: span, body: { ...block.body, attributes } }
}
