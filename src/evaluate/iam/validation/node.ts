import {
  isKind,
  isList,
  isMap,
  type Reference,
  type Text,
  type Unknown,
  unknown,
  type Value,
} from '../../../model/value.ts'
import { describePath, describeValue, type Spot } from '../../place.ts'
import { conditionKey, type World } from '../engine/worlds.ts'
import type { Lines } from './json-text.ts'

/** A part of a policy document as it is in one world, with where it stands. */
export type Node =
  | (Standing & { readonly kind: 'text'; readonly text: string })
  | (Standing & { readonly kind: 'scalar'; readonly scalar: number | boolean | null })
  | (Standing & { readonly kind: 'list'; readonly items: readonly Node[] })
  | (Standing & { readonly kind: 'map'; readonly members: ReadonlyMap<string, Node> })
  /** What isn't known before deployment, or not as a whole. */
  | (Standing & { readonly kind: 'open'; readonly open: Unknown | Reference | Text })

interface Standing {
  /** Without the marks of secrets. */
  readonly spot: Spot
  /** How people would find it: `Statement[0].Action`. */
  readonly path: string
  /** Of a part of a text of JSON: its line in that text. */
  readonly line: number | null
  readonly isSecret: boolean
}

export type MapNode = Extract<Node, { readonly kind: 'map' }>
export type TextNode = Extract<Node, { readonly kind: 'text' }>

export interface Limits {
  left: number
}

/** Parts of a document; a policy of the largest size that a service takes has a tenth of them. */
export const mostNodes = 20_000
const deepest = 32

export interface NodeReading {
  readonly world: World
  readonly limits: Limits
  /** Of a document that is written as text. */
  readonly text: { readonly spot: Spot; readonly lines: Lines } | null
}

/** Reads a value with all that is in it; null where it is larger or deeper than any policy. */
export function readNode(spot: Spot, reading: NodeReading): Node | null {
  return read(spot, reading, {
    depth: 0,
    line: reading.text === null ? null : 1,
    isSecret: false,
    path: '',
  })
}

interface Inside {
  readonly depth: number
  readonly line: number | null
  readonly isSecret: boolean
  readonly path: string
}

function read(spot: Spot, reading: NodeReading, inside: Inside): Node | null {
  const { value } = spot
  if (isKind(value, 'sensitive')) {
    return read({ ...spot, value: value.value }, reading, { ...inside, isSecret: true })
  }
  if (isKind(value, 'choice')) {
    const taken = reading.world.get(conditionKey(value.condition))
    if (taken !== undefined) {
      const path = [...spot.path, ...(value.steps?.[taken ? 0 : 1] ?? [])]
      return read({ ...spot, path, value: taken ? value.then : value.otherwise }, reading, inside)
    }
    return read({ ...spot, value: tooManyConditions }, reading, inside)
  }
  reading.limits.left -= 1
  if (reading.limits.left < 0 || inside.depth > deepest) return null
  const { line, isSecret, path } = inside
  const standing = { spot: reading.text?.spot ?? spot, path, line, isSecret }
  if (typeof value === 'string') return { ...standing, kind: 'text', text: value }
  if (isKind(value, 'unknown') || isKind(value, 'reference') || isKind(value, 'text'))
    return { ...standing, kind: 'open', open: value }
  if (isList(value)) {
    const items: Node[] = []
    for (const [index, item] of value.entries()) {
      const found = part(spot, value, index, item, reading, inside)
      if (found === null) return null
      if (found !== undefined) items.push(found)
    }
    return { ...standing, kind: 'list', items }
  }
  if (isMap(value)) {
    const members = new Map<string, Node>()
    for (const name of Object.keys(value)) {
      const found = part(spot, value, name, value[name], reading, inside)
      if (found === null) return null
      if (found !== undefined) members.set(name, found)
    }
    return { ...standing, kind: 'map', members }
  }
  const scalar = typeof value === 'number' || typeof value === 'boolean' ? value : null
  return { ...standing, kind: 'scalar', scalar }
}

/** Undefined: a condition takes it away. */
function part(
  spot: Spot,
  holder: object,
  step: string | number,
  value: Value | undefined,
  reading: NodeReading,
  { depth, line, isSecret, path }: Inside,
): Node | null | undefined {
  const settled = settle(value, reading.world)
  if (settled === undefined) return undefined
  const own = reading.text?.lines.get(holder)?.get(step) ?? line
  const written = describePath([path, step].filter((name) => name !== ''))
  const inner = { depth: depth + 1, line: own, isSecret, path: written }
  return read({ ...spot, path: [...spot.path, step], value }, reading, inner)
}

function settle(value: Value | undefined, world: World): Value | undefined {
  if (!isKind(value, 'choice')) return value
  const taken = world.get(conditionKey(value.condition))
  return taken === undefined ? value : settle(taken ? value.then : value.otherwise, world)
}

/** The items of a list; what stands alone counts as a list of itself. */
export const itemsOf = (node: Node | undefined): readonly Node[] =>
  node === undefined ? [] : node.kind === 'list' ? node.items : [node]

export const textsOf = (node: Node | undefined): readonly TextNode[] =>
  itemsOf(node).filter((item) => item.kind === 'text')

/** What people are shown of a value. */
export function quote(node: Node): string {
  if (node.isSecret) return 'a sensitive value'
  switch (node.kind) {
    case 'text':
      return describeValue(node.text)
    case 'scalar':
      return String(node.scalar)
    case 'list':
      return `a list of ${node.items.length}`
    case 'map':
      return 'an object'
    case 'open':
      return describeValue(node.open)
  }
}

const tooManyConditions = unknown('limit', 'the document depends on more conditions than are tried')
