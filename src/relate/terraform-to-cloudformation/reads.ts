import { namesIn } from './names.ts'
import { isBlock, rulesIn } from './rules.ts'
import type { Attributes, Block, Leaf, Part, Rule, Table } from './table.ts'

/** What is read of an attribute: null, all that it holds; else, of its blocks, these attributes. */
export type Reads = ReadonlyMap<string, Reads> | null

type Named = readonly (readonly [attribute: string, reads: Reads])[]

/** What a table reads of a resource. */
export function readsOfTable(table: Table): ReadonlyMap<string, Reads> {
  const { partOf, self, beside = [] } = table
  const whole = [self, partOf?.key, ...(partOf?.within ?? [])].filter((name) => name !== undefined)
  return merged([
    ...readsIn(table),
    ...whole.map((name) => [name, null] as const),
    ...beside.map(({ from, block }) => [from, block ? merged(readsIn(block)) : null] as const),
  ])
}

/** Blocks that stand in several places are read once. */
const known = new WeakMap<object, Reads>()

/** What the rules of one attribute read of it. */
export function readsOfRule(rule: Rule): Reads {
  if (typeof rule === 'string') return null
  const before = known.get(rule)
  if (before !== undefined) return before
  const reads = readsOfRules(rule)
  known.set(rule, reads)
  return reads
}

function readsOfRules(rule: Rule): Reads {
  const rules = rulesIn(rule)
  const blocks = rules.filter(isBlock)
  const takesAll = rules.some((one) => !isBlock(one) && !isConstant(one))
  return takesAll || blocks.length === 0 ? null : merged(blocks.flatMap(readsOfBlock))
}

/** That an attribute is there tells nothing of what is in it. */
const isConstant = (rule: string | Leaf) => typeof rule !== 'string' && 'constant' in rule

function readsOfBlock(block: Block): Named {
  const [key, value] = block.keyedBy ?? []
  const deciding = [block.onlyIf?.[0], key, value].filter((name) => name !== undefined)
  const whole = deciding.map((name) => [name, null] as const)
  return value === undefined ? [...readsIn(block), ...whole] : whole
}

const readsIn = ({ alike, attributes, onePer, gather = [] }: Part): Named => [
  ...namesIn(alike).map((name) => [name, null] as const),
  ...readsOfAttributes(attributes),
  ...readsOfAttributes(onePer),
  ...gather.flatMap(readsOfBlock),
]

const readsOfAttributes = (attributes: Attributes | undefined): Named =>
  Object.entries(attributes ?? {}).map(([name, rule]) => [name, readsOfRule(rule)] as const)

function merged(named: Named): ReadonlyMap<string, Reads> {
  const reads = new Map<string, Reads>()
  for (const [name, own] of named) {
    const before = reads.get(name)
    reads.set(name, before === undefined ? own : both(before, own))
  }
  return reads
}

const both = (one: Reads, other: Reads): Reads =>
  one === null || other === null ? null : merged([...one, ...other])
