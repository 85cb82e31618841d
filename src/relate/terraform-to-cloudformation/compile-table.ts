import type { Scalar } from '../../model/value.ts'
import { namesIn, pascalCase } from './names.ts'
import { parsePath, type Step } from './property-path.ts'
import { type Reads, readsOfRule, readsOfTable } from './reads.ts'
import { isBlock, rulesIn } from './rules.ts'
import type { Attributes, Block, Default, Leaf, Part, PartOf, Rule, Table } from './table.ts'
import { type Transform, transformOf } from './transforms/index.ts'
import { unmappedProperties } from './unmapped-properties.ts'

/** A part of a table, ready to be applied: paths split, transforms found, names spelt out. */
export interface CompiledPart {
  readonly rules: readonly AttributeRules[]
  readonly fixed: readonly (readonly [name: string, value: Scalar])[]
  readonly onePer: readonly AttributeRules[]
  readonly gather: readonly BlockRule[]
  readonly omitEmpty: boolean
  /** Objects that are there only because of what is put into them. */
  readonly implied: readonly string[]
  /** The properties that it can set, in the place it is put to. */
  readonly properties: readonly string[]
}

export interface Attribute {
  readonly attribute: string
  /** Null: none. */
  readonly byDefault: Default
}

export interface AttributeRules extends Attribute {
  readonly rules: readonly CompiledRule[]
}

export type CompiledRule = LeafRule | BlockRule

export interface LeafRule {
  readonly kind: 'leaf'
  readonly to: readonly Step[]
  readonly transform: Transform
}

export interface BlockRule {
  readonly kind: 'block'
  /** Of a list of blocks, the list: its elements are put as one value. */
  readonly to: readonly Step[]
  readonly isList: boolean
  readonly part: CompiledPart
  readonly onlyIf: (Attribute & { readonly value: string }) | null
  readonly keyedBy: Block['keyedBy'] | null
  /** What the rules of its attribute, this one and those beside it, read of its blocks. */
  readonly reads: Reads
}

export interface CompiledTable extends CompiledPart {
  readonly type: string
  readonly table: Table
  readonly partOf: PartOf | null
  /** Lists that are empty where nothing is said of them. */
  readonly empty: readonly string[]
  readonly beside: readonly CompiledBeside[]
  readonly reads: ReadonlyMap<string, Reads>
  /** Properties of its type that no attribute is known to be. */
  readonly unmapped: ReadonlySet<string>
}

export interface CompiledBeside {
  readonly from: string
  readonly type: string
  readonly owner: readonly Step[]
  readonly value: LeafRule | null
  readonly part: CompiledPart | null
}

export function compileTable(table: Table): CompiledTable {
  const part = compilePart(table)
  const beside = (table.beside ?? []).map(({ from, type, owner, value, block }) => ({
    from,
    type,
    owner: parsePath(owner),
    value: value === undefined ? null : compileLeaf(value),
    part: block ? compilePart(block) : null,
  }))
  const { type, partOf = null, empty = [] } = table
  return {
    ...part,
    type,
    table,
    partOf,
    empty,
    beside,
    reads: readsOfTable(table),
    unmapped: new Set(namesIn(unmappedOf(type))),
  }
}

const unmappedOf = (type: string) =>
  Object.hasOwn(unmappedProperties, type) ? unmappedProperties[type] : undefined

export function compilePart(part: Part): CompiledPart {
  const { defaults = {} } = part
  const alike = namesIn(part.alike).map((name) =>
    compileAttribute(name, pascalCase(name), defaults),
  )
  const rules = [...alike, ...compileAttributes(part.attributes, defaults)]
  const onePer = compileAttributes(part.onePer, defaults)
  const gather = (part.gather ?? []).map((block) => compileBlock(block, null))
  const fixed = Object.entries(part.fixed ?? {})
  const properties = new Set([...fixed.map(([name]) => name), ...gather.flatMap(headsOf)])
  for (const { rules: ofAttribute } of [...rules, ...onePer]) {
    for (const rule of ofAttribute) for (const name of headsOf(rule)) properties.add(name)
  }
  const implied = new Set([...rules.flatMap(({ rules: own }) => own), ...gather].flatMap(impliedBy))
  return {
    rules,
    fixed,
    onePer,
    gather,
    omitEmpty: part.omitEmpty ?? false,
    implied: [...implied],
    properties: [...properties],
  }
}

const impliedBy = ({ to }: CompiledRule): readonly string[] =>
  to.length > 1 && to[0]?.element === null ? [to[0].name] : []

const headsOf = (rule: CompiledRule): readonly string[] => {
  const [head] = rule.to
  if (head) return [head.name]
  return rule.kind === 'block' ? rule.part.properties : []
}

function compileAttributes(attributes: Attributes | undefined, defaults: Defaults) {
  return Object.entries(attributes ?? {}).map(([name, rule]) =>
    compileAttribute(name, rule, defaults),
  )
}
type Defaults = Readonly<Record<string, Default>>

function compileAttribute(attribute: string, rule: Rule, defaults: Defaults): AttributeRules {
  const reads = readsOfRule(rule)
  return {
    ...withDefault(attribute, defaults),
    rules: rulesIn(rule).map((one) => (isBlock(one) ? compileBlock(one, reads) : compileLeaf(one))),
  }
}

const withDefault = (attribute: string, defaults: Defaults): Attribute => ({
  attribute,
  byDefault: Object.hasOwn(defaults, attribute) ? (defaults[attribute] ?? null) : null,
})

function compileLeaf(rule: string | Leaf): LeafRule {
  if (typeof rule === 'string') {
    return { kind: 'leaf', to: parsePath(rule), transform: transformOf(undefined) }
  }
  const as = 'as' in rule ? rule.as : { constant: rule.constant }
  return { kind: 'leaf', to: parsePath(rule.to), transform: transformOf(as) }
}

/** Blocks that stand in several places, even within themselves, are compiled once. */
const compiled = new WeakMap<Block, BlockRule>()

function compileBlock(block: Block, reads: Reads): BlockRule {
  const before = compiled.get(block)
  if (before && before.reads === reads) return before
  const rule = blockRule(block, reads)
  compiled.set(block, rule)
  return rule
}

function blockRule(block: Block, reads: Reads): BlockRule {
  const to = parsePath(block.to ?? '')
  const last = to.at(-1)
  const isList = last?.element?.kind === 'added'
  return {
    kind: 'block',
    to: last && isList ? [...to.slice(0, -1), { name: last.name, element: null }] : to,
    isList,
    part: compilePart(block),
    reads,
    onlyIf: block.onlyIf
      ? { ...withDefault(block.onlyIf[0], block.defaults ?? {}), value: String(block.onlyIf[1]) }
      : null,
    keyedBy: block.keyedBy ?? null,
  }
}
