import {
  emptyMap,
  isKind,
  isList,
  isSymbolic,
  type Value,
  type ValueList,
  type ValueMap,
} from '../../model/value.ts'
import { beyondLimit } from './unknowns.ts'

/**
 * Values share parts, so that a few lines can stand for a tree of any size:
 * `{ a = local.b, b = local.b }`. Every list and map is measured when it is made, as if it were
 * written out.
 */
interface Measure {
  readonly nodes: number
  readonly depth: number
  /** Whether it is JSON: no symbolic leaf anywhere. */
  readonly plain: boolean
}

const MAX_NODES = 200_000
const MAX_DEPTH = 100
/** In UTF-16 units. */
export const MAX_TEXT = 1024 * 1024
/** Of a string with holes. */
export const MAX_PARTS = 10_000

const measures = new WeakMap<object, Measure>()
/** Nodes of a list or map without further ones in it. */
const SMALL = 32
const ONE: Measure = { nodes: 1, depth: 0, plain: true }

export function measure(value: Value | undefined): Measure {
  if (typeof value === 'string') return { nodes: 1 + value.length / 64, depth: 0, plain: true }
  if (typeof value !== 'object' || value === null) return ONE
  const known = measures.get(value)
  if (known !== undefined) return known
  const measured = measureParts(value)
  // What is small is measured again sooner than it is found.
  if (measured.depth > 1 || measured.nodes > SMALL) measures.set(value, measured)
  return measured
}

/** What its parts measure is known already, so this goes one level deep. */
function measureParts(value: Value & object): Measure {
  let nodes = 1
  let depth = 0
  let plain = !isSymbolic(value)
  for (const part of partsOf(value)) {
    const measured = measure(part)
    nodes += measured.nodes
    depth = Math.max(depth, measured.depth)
    plain &&= measured.plain
  }
  return { nodes, depth: depth + 1, plain }
}

function partsOf(value: Value & object): readonly (Value | undefined)[] {
  if (isList(value)) return value
  if (isKind(value, 'choice')) return [value.then, value.otherwise]
  if (isKind(value, 'sensitive')) return [value.value]
  if (isKind(value, 'text')) return value.parts
  return isSymbolic(value) ? [] : Object.values(value)
}

/** Whether a value is known throughout. */
export function isPlain(value: Value | undefined): boolean {
  return typeof value !== 'object' || value === null || measure(value).plain
}

/** The value itself, or unknown where it is larger than is followed. */
export function bounded(value: Value): Value {
  if (typeof value === 'string' && value.length > MAX_TEXT) {
    return beyondLimit('the string is longer than is followed')
  }
  const { nodes, depth } = measure(value)
  if (nodes > MAX_NODES) return beyondLimit('the value is larger than is followed')
  return depth > MAX_DEPTH ? beyondLimit('the value nests deeper than is followed') : value
}

export function listOf(items: ValueList): Value {
  return bounded(items)
}

export function mapOf(entries: Iterable<readonly [string, Value | undefined]>): Value {
  const map = emptyMap()
  for (const [name, value] of entries) map[name] = value
  return bounded(map)
}

/** Own members in the order that Terraform has maps in: by name. */
export function entriesOf(map: ValueMap): [string, Value][] {
  return Object.keys(map)
    .sort(byCodePoint)
    .map((name) => [name, map[name] ?? null])
}

/** As Go compares strings, which differs from the order of UTF-16 beyond the basic plane. */
export function byCodePoint(left: string, right: string): number {
  for (let at = 0; at < left.length && at < right.length; ) {
    const a = left.codePointAt(at) ?? 0
    const b = right.codePointAt(at) ?? 0
    if (a !== b) return a - b
    at += a > 0xffff ? 2 : 1
  }
  return left.length - right.length
}

const sets = new WeakSet<object>()

/** Remembers that a list is a set, whose items are their own keys. */
export function asSet(value: Value): Value {
  if (isList(value)) sets.add(value)
  return value
}

export function isSet(value: Value): boolean {
  return isList(value) && sets.has(value)
}
