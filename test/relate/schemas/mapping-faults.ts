import { namesIn, pascalCase } from '../../../src/relate/terraform-to-cloudformation/names.ts'
import {
  parsePath,
  type Step,
} from '../../../src/relate/terraform-to-cloudformation/property-path.ts'
import type {
  Attributes,
  Block,
  Entry,
  Leaf,
  Part,
  Rule,
  Table,
} from '../../../src/relate/terraform-to-cloudformation/table.ts'
import type { Digest, Member, Shape } from './digest.ts'

interface Schemas {
  readonly provider: Digest
  readonly cloudformation: Digest
}

/** Where a rule puts something: the properties there; null where no schema says which there are. */
type Place = Shape | null

/** What a table says that one of the schemas doesn't: `rule[].action => Rules.Action: …`. */
export function faultsOf(
  type: string,
  entry: Entry,
  tables: ReadonlyMap<string, Entry>,
  schemas: Schemas,
): readonly string[] {
  if ('by' in entry) {
    return Object.values(entry.tables).flatMap((table) =>
      faultsOfTable(type, table, tables, schemas),
    )
  }
  return faultsOfTable(type, entry, tables, schemas)
}

function faultsOfTable(
  type: string,
  table: Table,
  tables: ReadonlyMap<string, Entry>,
  { provider, cloudformation }: Schemas,
): readonly string[] {
  const shape = provider.shapeOf(type)
  if (shape === null) return [`${type} is no type of the provider`]
  const isCloudFormation = table.type.startsWith('AWS::')
  const place = cloudformation.shapeOf(table.type)
  if (isCloudFormation && place === null) return [`${table.type} is no type of CloudFormation`]
  const faults: string[] = []
  const missing = (names: readonly string[], of: Shape | null, what: string) =>
    faults.push(...names.filter((name) => !of?.has(name)).map((name) => `${what} ${name} is none`))
  missing(table.names ?? [], shape, 'name')
  missing(table.self === undefined ? [] : [table.self], shape, 'self')
  if (place) missing(table.empty ?? [], place, 'empty list')
  if (place && table.arn !== undefined) missing([table.arn], place, 'ARN')

  const { partOf } = table
  let own: Place = place
  if (partOf) {
    const parent = tables.get(partOf.parent)
    const parentShape = provider.shapeOf(partOf.parent)
    const whole = parent && !('by' in parent) ? cloudformation.shapeOf(parent.type) : null
    missing([partOf.key, ...(partOf.within ?? [])], shape, 'key')
    missing([...partOf.equals, ...(partOf.within ?? [])], parentShape, `${partOf.parent}:`)
    if (whole) {
      missing(
        (partOf.sets ?? []).map((name) => name.replace('[]', '')),
        whole,
        'set property',
      )
    }
    own = whole
    if (partOf.at !== undefined && whole) {
      const at = resolve(parsePath(partOf.at), whole)
      if (typeof at === 'string') faults.push(at)
      else own = at.shape
    }
  }
  faults.push(...faultsOfPart(table, shape, own))
  for (const { from, type: besideType, owner, value, block } of table.beside ?? []) {
    const member = shape.get(from)
    const beside = cloudformation.shapeOf(besideType)
    if (!member) faults.push(`beside ${from} is none`)
    if (besideType.startsWith('AWS::') && beside === null) faults.push(`${besideType} is none`)
    if (!member || beside === null) continue
    const ownerAt = resolve(parsePath(owner), beside)
    if (typeof ownerAt === 'string') faults.push(`owner of ${besideType}: ${ownerAt}`)
    if (value !== undefined) faults.push(...faultsOfLeaf(from, value, itemOf(member), beside))
    if (block) faults.push(...below(from, faultsOfPart(block, member.shape ?? new Map(), beside)))
  }
  return faults
}

const below = (name: string, faults: readonly string[]) => faults.map((fault) => `${name}.${fault}`)

function faultsOfPart(part: Part, shape: Shape, place: Place): readonly string[] {
  const faults: string[] = []
  for (const name of namesIn(part.alike)) {
    faults.push(...faultsOfRule(name, pascalCase(name), shape, place))
  }
  for (const [name, rule] of rulesIn(part.attributes)) {
    faults.push(...faultsOfRule(name, rule, shape, place))
  }
  for (const [name, rule] of rulesIn(part.onePer)) {
    const member = shape.get(name)
    if (!member) faults.push(`${name} is no attribute`)
    else
      for (const one of severalOf(rule)) {
        if (!isBlock(one)) faults.push(...faultsOfLeaf(name, one, itemOf(member), place))
      }
  }
  for (const name of Object.keys(part.defaults ?? {})) {
    if (!shape.has(name)) faults.push(`default of ${name}, which is no attribute`)
  }
  for (const [name, value] of Object.entries(part.fixed ?? {})) {
    const at = resolve(parsePath(name), place)
    if (typeof at === 'string') faults.push(`fixed ${at}`)
    else if (!fitsConstant(value, at.kind)) faults.push(`fixed ${name} is of kind ${at.kind}`)
  }
  for (const block of part.gather ?? [])
    faults.push(...faultsOfBlock('gather', block, shape, place))
  return faults
}

const rulesIn = (attributes: Attributes | undefined) => Object.entries(attributes ?? {})
const severalOf = (rule: Rule): readonly (string | Leaf | Block)[] =>
  Array.isArray(rule) ? rule : [rule as string | Leaf | Block]
const isBlock = (rule: string | Leaf | Block): rule is Block =>
  typeof rule !== 'string' && !('as' in rule) && !('constant' in rule)

function faultsOfRule(name: string, rule: Rule, shape: Shape, place: Place): readonly string[] {
  const member = shape.get(name)
  if (!member) return [`${name} is no attribute`]
  return severalOf(rule).flatMap((one) => {
    if (!isBlock(one)) return faultsOfLeaf(name, one, member, place)
    if (!member.shape) return member.kind === '*' ? [] : [`${name} is no block`]
    return below(name, faultsOfBlock(member.kind, one, member.shape, place))
  })
}

function faultsOfBlock(kind: string, block: Block, shape: Shape, place: Place): readonly string[] {
  const to = block.to ?? ''
  const at = to === '' ? { kind: '@', shape: place } : resolve(parsePath(to), place)
  if (typeof at === 'string') return [at]
  const faults: string[] = []
  for (const name of [block.onlyIf?.[0], ...(block.keyedBy ?? [])]) {
    if (name !== undefined && !shape.has(name)) faults.push(`${name} is no attribute`)
  }
  const expected = to.endsWith('[]') ? '@*' : block.keyedBy ? '{m*' : kind === '{' ? '{*' : '@*'
  if (at.kind !== anything && !expected.includes(at.kind))
    faults.push(`${kind} => ${to} is of kind ${at.kind}`)
  if (block.keyedBy?.[1] === undefined) {
    faults.push(...faultsOfPart(block, shape, at.kind === '*' ? null : at.shape))
  }
  return faults
}

function faultsOfLeaf(
  name: string,
  leaf: string | Leaf,
  member: Member,
  place: Place,
): readonly string[] {
  const path = typeof leaf === 'string' ? leaf : leaf.to
  const at = resolve(parsePath(path), place)
  if (typeof at === 'string') return [`${name} => ${path}: ${at}`]
  const from = path.includes('[]') ? itemOf(member) : member
  return fits(leaf, from, at) ? [] : [`${name} => ${path}: ${from.kind} to ${at.kind}`]
}

/** What one item of a list is; anything else is one by itself. */
function itemOf(member: Member): Member {
  if (member.kind === 'l') return { ...member, kind: 's' }
  return member.kind === '[' ? { ...member, kind: '@' } : member
}

interface Reached {
  readonly kind: string
  readonly shape: Place
}

const tag: Shape = new Map(
  ['Key', 'Value'].map((name) => [name, { kind: 's', shape: null, isRead: false, release: null }]),
)

/** The kind of what no schema describes. */
const anything = '?'

/** The property at a path, or what is wrong with the path. */
function resolve(path: readonly Step[], place: Place): Reached | string {
  let at: Reached = { kind: '@', shape: place }
  for (const { name, element } of path) {
    if (at.shape === null) return { kind: anything, shape: null }
    const member = at.shape.get(name)
    if (!member) return `${name} is no property`
    if (member.isRead) return `${name} is only read`
    at = { kind: member.kind, shape: member.shape }
    if (member.kind === 't') at = { kind: 't', shape: tag }
    if (element !== null) {
      if (!'[lt*'.includes(member.kind)) return `${name} is no list`
      at = { kind: member.kind === 'l' ? 's' : member.kind === '*' ? '*' : '@', shape: at.shape }
      if (element.kind === 'key' && at.shape && !at.shape.has(element.name)) {
        return `${element.name} is no property of ${name}`
      }
    }
    if (at.kind === 'm' || at.kind === '*') at = { ...at, shape: null }
  }
  return at
}

const scalars = 'snb'

function fits(leaf: string | Leaf, from: Member, to: Reached): boolean {
  if (to.kind === anything || from.kind === '*') return true
  // A text that holds JSON says something only when it is read.
  if (to.kind === '*') return typeof leaf !== 'string' || from.kind !== 's'
  if (typeof leaf === 'string') {
    if (scalars.includes(from.kind)) return from.kind === to.kind
    if (from.kind === 'm') return to.kind === 'm'
    return from.kind === 'l' && to.kind === 'l'
  }
  if ('constant' in leaf) return fitsConstant(leaf.constant, to.kind)
  if (typeof leaf.as !== 'string') {
    return (
      scalars.includes(from.kind) &&
      Object.values(leaf.as).every((value) => fitsConstant(value, to.kind))
    )
  }
  switch (leaf.as) {
    case 'tags':
      return from.kind === 'm' && 't[l'.includes(to.kind)
    case 'name-values':
      return from.kind === 'm' && to.kind === '['
    case 'json':
    case 'json-or-text':
      return from.kind === 's' && !'nb'.includes(to.kind)
    case 'container-definitions':
      return '[@'.includes(to.kind)
    case 'boolean':
      return scalars.includes(from.kind) && to.kind === 'b'
    case 'number':
    case 'protocol-number':
      return scalars.includes(from.kind) && to.kind === 'n'
    default:
      return to.kind === 's'
  }
}

function fitsConstant(value: string | number | boolean | null, kind: string): boolean {
  if (value === null || kind === '*' || kind === anything) return true
  if (typeof value === 'string') return kind === 's'
  return kind === (typeof value === 'boolean' ? 'b' : 'n')
}
