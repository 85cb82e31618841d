import {
  choice,
  emptyMap,
  isKind,
  isList,
  isMap,
  propertyOf,
  unknown,
  type Value,
  type ValueMap,
} from '../../model/value.ts'
import {
  type AttributeRules,
  type BlockRule,
  type CompiledTable,
  pascalCase,
} from './compile-table.ts'
import { rewrap, unlessNull } from './map-value.ts'
import type { Properties } from './put-value.ts'

type Refer = (value: Value) => Value

/**
 * What no table knows, under Terraform's own names: whole attributes, and of blocks that are known
 * the attributes that aren't, at their place in the block. Of a type without a table, everything.
 */
export function untranslatedIn(
  attributes: ValueMap,
  table: CompiledTable | null,
  refer: Refer,
): Properties {
  const rest = emptyMap()
  for (const name of Object.keys(attributes)) {
    const value = attributes[name]
    const unread = table?.attributes.has(name)
      ? unreadIn(value, blocksOf(table, name))
      : unlessNull(value)
    if (unread !== undefined) rest[name] = refer(unread)
  }
  return rest
}

/** The rules that look into an attribute; null where one takes it as it is, whatever it holds. */
type Blocks = readonly BlockRule[] | null

function blocksOf(table: CompiledTable, name: string): Blocks {
  const beside = table.beside.filter(({ from }) => from === name)
  if (beside.some(({ value }) => value !== null)) return null
  const blocks = blocksIn(table, name)
  if (blocks === null) return null
  return [
    ...blocks,
    ...beside.flatMap(({ part }) => (part ? [{ ...blockOf(part) }] : [])),
  ]
}

function blocksIn(part: BlockRule['part'], name: string): Blocks {
  const found: BlockRule[] = []
  const named = ({ attribute }: AttributeRules) => attribute === name
  if (part.onePer.some(named)) return null
  for (const { rules } of part.rules.filter(named)) {
    for (const rule of rules) {
      if (rule.kind === 'block') found.push(rule)
      else return null
    }
  }
  for (const gathered of part.gather) {
    const inner = blocksIn(gathered.part, name)
    if (inner === null) return null
    found.push(...inner)
  }
  return found
}
