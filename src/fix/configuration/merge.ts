import type { Attribute, Block, Body, Expression } from '../../model/configuration.ts'
import { contentOf, partAt } from '../../model/expression.ts'
import type { Path } from '../../model/truth.ts'
import type { Candidate } from '../candidate.ts'
import type { Leaf } from '../leaf.ts'
import type { TextEdit } from '../text-edit.ts'
import { addToBlock, addToObject } from './add-lines.ts'
import {
  type BodyText,
  blockAt,
  isSameText,
  leavesOfAttribute,
  leavesOfBody,
  leavesOfExpression,
  nameOfKey,
} from './body-text.ts'

interface Merging {
  readonly text: string
  readonly remedy: BodyText
  /** Steps from where the merge began to the place of the finding; null: it lies elsewhere. */
  readonly overwrites: boolean
  readonly edits: TextEdit[]
  readonly leaves: Leaf[]
  readonly doubts: Set<string>
}

/** The edits that bring a remedy into a block; null where it can't be brought in, or is there. */
export function mergeIntoBlock(
  text: string,
  block: Block,
  remedy: BodyText,
  focus: Path,
  overwrites: boolean,
): Candidate | null {
  const merging = begin(text, remedy, overwrites)
  return done(merging, mergeBody(merging, block, remedy.body, [], focus))
}

/** The same for a map that is written out in an argument: a container of a task definition. */
export function mergeIntoObject(
  text: string,
  object: Expression,
  remedy: BodyText,
  focus: Path,
  overwrites: boolean,
): Candidate | null {
  const merging = begin(text, remedy, overwrites)
  if (remedy.body.blocks.length > 0) return null
  const entries = [...remedy.body.attributes.values()].map(({ name, value }) => ({ name, value }))
  return done(merging, mergeObject(merging, object, entries, [], focus))
}

/** The edit that sets one value that is written out. */
export function setLiteral(value: Expression, wanted: string, path: Path): Candidate {
  const doubts = value.kind === 'literal' ? [] : ['it takes an expression away']
  const parsed = JSON.parse(wanted) as Leaf['value']
  const { start, end } = value
  return { edits: [{ start, end, text: wanted }], leaves: [{ path, value: parsed }], doubts }
}

const begin = (text: string, remedy: BodyText, overwrites: boolean): Merging => ({
  ...{ text, remedy, overwrites, edits: [], leaves: [], doubts: new Set() },
})

const done = ({ edits, leaves, doubts }: Merging, isDone: boolean): Candidate | null =>
  isDone && edits.length > 0 ? { edits, leaves, doubts: [...doubts] } : null

/** `focus`: null where the finding lies on another way. */
function mergeBody(
  merging: Merging,
  target: Block,
  wanted: Body,
  path: Path,
  focus: Path | null,
): boolean {
  const { remedy } = merging
  const attributes: Attribute[] = []
  const blocks: Block[] = []
  for (const attribute of wanted.attributes.values()) {
    const there = target.body.attributes.get(attribute.name)
    const inner = below(focus, attribute.name)
    if (there === undefined) attributes.push(attribute)
    else if (!mergeValue(merging, there.value, attribute.value, [...path, attribute.name], inner))
      return false
  }
  for (const block of wanted.blocks) {
    const { type } = block
    const step = below(focus, type)
    const index = typeof step?.[0] === 'number' ? step[0] : null
    const isThere = target.body.blocks.some((own) => own.type === type || own.labels[0] === type)
    const named = alike(target.body.blocks, block)
    const found = named ?? blockAt(target.body.blocks, type, index)
    if (!isThere || (found === null && hasName(block))) blocks.push(block)
    else if (found === null || found === undefined) return false
    else {
      const inner = step === null ? null : index === null ? step : step.slice(1)
      if (!mergeBody(merging, found, block.body, [...path, type], inner)) return false
    }
  }
  if (attributes.length + blocks.length === 0) return true
  const edits = addToBlock(merging.text, target, { attributes, blocks, from: remedy })
  if (edits.length === 0) return false
  merging.edits.push(...edits)
  merging.leaves.push(
    ...attributes.flatMap((attribute) => leavesOfAttribute(attribute, path)),
    ...leavesOfBody({ attributes: new Map(), blocks }, path),
  )
  return true
}

/** By these, blocks of one type are told apart. */
const NAMES = ['name', 'log_type', 'id']

const hasName = ({ body }: Block) => NAMES.some((name) => body.attributes.has(name))

function alike(blocks: readonly Block[], wanted: Block): Block | null {
  const name = NAMES.find((key) => wanted.body.attributes.has(key))
  const value = name === undefined ? undefined : wanted.body.attributes.get(name)?.value
  if (name === undefined || value?.kind !== 'literal') return null
  const same = blocks.find(({ type, body }) => {
    const own = body.attributes.get(name)?.value
    return type === wanted.type && own?.kind === 'literal' && own.value === value.value
  })
  return same ?? null
}

const below = (focus: Path | null, step: string): Path | null =>
  focus?.[0] !== undefined && sameName(focus[0], step) ? focus.slice(1) : null

const sameName = (one: string | number, other: string) =>
  String(one).toLowerCase() === other.toLowerCase()

function mergeValue(
  merging: Merging,
  there: Expression,
  wanted: Expression,
  path: Path,
  focus: Path | null,
): boolean {
  const { text, remedy } = merging
  const written = remedy.text.slice(wanted.start, wanted.end)
  if (isSameText(text.slice(there.start, there.end), written)) return true
  const own = contentOf(there)
  if (wanted.kind === 'object') {
    const entries = wanted.items.flatMap(({ key, value }) => {
      const name = nameOfKey(key)
      return name === null ? [] : [{ name, value }]
    })
    return own.kind === 'object' && mergeObject(merging, own, entries, path, focus)
  }
  if (wanted.kind === 'list' && own.kind === 'list') return mergeList(merging, own, wanted, path)
  if (focus === null && (!merging.overwrites || own.kind !== 'literal')) return true
  if (own.kind === 'object' || own.kind === 'list') return false
  if (own.kind !== 'literal') merging.doubts.add('it takes an expression away')
  merging.edits.push({ start: there.start, end: there.end, text: written })
  merging.leaves.push(...leavesOfExpression(wanted, path))
  return true
}

function mergeObject(
  merging: Merging,
  object: Expression,
  entries: readonly { readonly name: string; readonly value: Expression }[],
  path: Path,
  focus: Path | null,
): boolean {
  if (object.kind !== 'object') return false
  const missing: { readonly name: string; readonly text: string }[] = []
  for (const { name, value } of entries) {
    const there = partAt(object, name)
    if (there === null) {
      missing.push({ name, text: merging.remedy.text.slice(value.start, value.end) })
      merging.leaves.push(...leavesOfExpression(value, [...path, name]))
    } else if (!mergeValue(merging, there.value, value, [...path, name], below(focus, name))) {
      return false
    }
  }
  if (missing.length === 0) return true
  const edits = addToObject(merging.text, object, missing)
  merging.edits.push(...edits)
  return edits.length > 0
}

/** Adds the items that are missing, where all are plain values. */
function mergeList(
  merging: Merging,
  there: Expression & { readonly kind: 'list' },
  wanted: Expression & { readonly kind: 'list' },
  path: Path,
): boolean {
  const { text, remedy } = merging
  const has = (item: Expression) =>
    there.items.some((own) =>
      isSameText(text.slice(own.start, own.end), remedy.text.slice(item.start, item.end)),
    )
  if (!wanted.items.every(({ kind }) => kind === 'literal')) return false
  const missing = wanted.items.filter((item) => !has(item))
  if (missing.length === 0) return true
  const joined = missing.map(({ start, end }) => remedy.text.slice(start, end)).join(', ')
  const last = there.items.at(-1)
  const at = last?.end ?? there.start + 1
  if (last === undefined && text.slice(there.start + 1, there.end - 1).trim() !== '') return false
  merging.edits.push({ start: at, end: at, text: last === undefined ? joined : `, ${joined}` })
  merging.leaves.push(...missing.flatMap((item) => leavesOfExpression(item, path)))
  return true
}
