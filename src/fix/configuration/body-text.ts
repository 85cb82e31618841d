import type { Attribute, Block, Body, Expression } from '../../model/configuration.ts'
import { contentOf, partAt } from '../../model/expression.ts'
import type { Path } from '../../model/truth.ts'
import { COMPOSED, type Leaf } from '../leaf.ts'

/** A text in HCL with what stands where in it. */
export interface BodyText {
  readonly text: string
  readonly body: Body
}

/** Null where the text can't be read whole. */
export type ParseConfiguration = (text: string) => Promise<Body | null>

/** The plain values that arguments write; calls and references count as one composed value each. */
export function leavesOfBody({ attributes, blocks }: Body, path: Path): readonly Leaf[] {
  return [
    ...[...attributes.values()].flatMap((attribute) => leavesOfAttribute(attribute, path)),
    ...blocks.flatMap((block) => leavesOfBody(block.body, [...path, block.type])),
  ]
}

export const leavesOfAttribute = ({ name, value }: Attribute, path: Path): readonly Leaf[] =>
  leavesOfExpression(value, [...path, name])

export function leavesOfExpression(written: Expression, path: Path): readonly Leaf[] {
  const value = contentOf(written)
  switch (value.kind) {
    case 'literal':
      return [{ path, value: value.value }]
    case 'list':
      return value.items.flatMap((item, index) => leavesOfExpression(item, [...path, index]))
    case 'object':
      return value.items.flatMap(({ key, value: item }) =>
        leavesOfExpression(item, [...path, nameOfKey(key) ?? '']),
      )
    default:
      return [{ path, value: COMPOSED }]
  }
}

export const nameOfKey = (key: Expression): string | null =>
  key.kind === 'literal' ? String(key.value) : key.kind === 'variable' ? key.name : null

/** Whether two expressions are written alike, spaces aside. */
export const isSameText = (one: string, other: string): boolean =>
  one.replace(/\s+/g, '') === other.replace(/\s+/g, '')

/** The block of a type at an index, or the only one of the type; null where it isn't certain which is meant. */
export function blockAt(
  blocks: readonly Block[],
  type: string,
  index: number | null,
): Block | null {
  const own = blocks.filter((block) => block.type === type)
  if (blocks.some((block) => block.type === 'dynamic' && block.labels[0] === type)) return null
  return (index === null ? (own.length === 1 ? own[0] : undefined) : own[index]) ?? null
}

/** The expression at some steps, as far as it is written out. */
export function expressionAt(value: Expression, path: Path): Expression | null {
  let at = contentOf(value)
  for (const step of path) {
    const part = partAt(at, step)
    if (part === null) return null
    at = contentOf(part.value)
  }
  return at
}
