import type { Block } from '../../model/configuration.ts'
import { blockType } from '../../model/expression.ts'
import { isKind, isList, isMap, type Value, type ValueList } from '../../model/value.ts'
import { plain } from '../plain.ts'
import { keyed } from './access.ts'
import { listOf, mapOf } from './bounds.ts'
import { unknownFrom } from './first-unknown.ts'
import { lift, type Settled } from './lift.ts'
import { bind, type Scope } from './scope.ts'
import { marked } from './secret-names.ts'
import { invalid } from './unknowns.ts'

/**
 * The blocks of one type in a body as a list of maps, `dynamic` ones written out; undefined where
 * there are none. Where the number isn't known of some, the list has an unknown item for them, and
 * is unknown where there are no others.
 */
export function blockValues(
  blocks: readonly Block[],
  type: string,
  scope: Scope,
): Value | undefined {
  const ofType = blocks.filter((block) => blockType(block) === type)
  if (ofType.length === 0) return undefined
  const lists = ofType.map((block) =>
    block.type === 'dynamic' ? dynamicBlocks(block, scope) : listOf([bodyValue(block, scope)]),
  )
  return lift(lists, (settled) => {
    const [only] = settled
    if (settled.length === 1 && only !== undefined) return only
    return listOf(settled.flatMap((list): ValueList => (isList(list) ? list : [list])))
  })
}

/** What stands in a block, without what is null; as a plan shows it. */
function bodyValue(block: Block, scope: Scope, type = blockType(block)): Value {
  const { attributes, blocks } = block.body
  const entries: [string, Value][] = []
  for (const [name, { value }] of attributes) {
    const written = scope.run.evaluate(value, scope)
    const present = withoutNull(marked(name, written, { block: type }))
    if (present !== undefined) entries.push([name, present])
  }
  for (const inner of new Set(blocks.map(blockType))) {
    const present = withoutNone(blockValues(blocks, inner, scope))
    if (present !== undefined) entries.push([inner, present])
  }
  const value = mapOf(entries)
  if (isMap(value)) scope.run.written.set(value, { by: block, scope })
  return value
}

/** An argument that is null isn't there; where a condition decides that, in that branch. */
export function withoutNull(value: Value | undefined): Value | undefined {
  return without(value, (settled) => settled === null)
}

/** Blocks of a type of which there are none aren't there. */
export function withoutNone(value: Value | undefined): Value | undefined {
  return without(value, (settled) => settled === null || (isList(settled) && settled.length === 0))
}

function without(
  value: Value | undefined,
  isNothing: (value: Value) => boolean,
): Value | undefined {
  if (value === undefined) return undefined
  if (isKind(value, 'choice')) {
    const then = without(value.then, isNothing)
    const otherwise = without(value.otherwise, isNothing)
    return then === undefined && otherwise === undefined ? undefined : { ...value, then, otherwise }
  }
  const inner = plain(value)
  return isNothing(inner) ? undefined : value
}

function dynamicBlocks(block: Block, scope: Scope): Value {
  return lift([collectionOf(block, scope)], ([of = null]) => {
    const content = block.body.blocks.find(({ type }) => type === 'content')
    if (of === null || content === undefined) return []
    if (!isList(of) && !isMap(of)) return notKnown(of)
    return listOf(
      keyed(of).map(([key, value]) =>
        bodyValue(
          { ...content, header: block.header },
          bind(
            scope,
            iteratorOf(block),
            mapOf([
              ['key', key],
              ['value', value],
            ]),
          ),
          blockType(block),
        ),
      ),
    )
  })
}

function notKnown(of: Settled): Value {
  return isKind(of, 'unknown') || isKind(of, 'reference')
    ? unknownFrom([of], null)
    : invalid('there is nothing to make blocks of, as the value is no collection')
}

function collectionOf(block: Block, scope: Scope): Value {
  const forEach = block.body.attributes.get('for_each')?.value
  return forEach === undefined ? null : scope.run.evaluate(forEach, scope)
}

function iteratorOf(block: Block): string {
  const iterator = block.body.attributes.get('iterator')?.value
  if (iterator?.kind === 'variable') return iterator.name
  if (iterator?.kind === 'literal') return String(iterator.value)
  return block.labels[0] ?? ''
}

/** How many blocks a dynamic one makes; null where that isn't known, or depends on a condition. */
export function dynamicCount(block: Block, scope: Scope): number | null {
  const of = collectionOf(block, scope)
  if (isList(of)) return of.length
  return isMap(of) ? Object.keys(of).length : null
}
