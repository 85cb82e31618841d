import { type Found, findValues, type Values } from './find-values.ts'
import { complement, type Language } from './language.ts'
import type { Atom, Constraint, Range } from './range.ts'
import { spendBox, type Work } from './work.ts'

/** A set of requests: in each dimension what is said of it, and nothing else. */
export type Box = ReadonlyMap<string, Constraint>

export interface Space {
  /** What requests may carry in a dimension. */
  readonly rangeOf: (dimension: string) => Range
  readonly work: Work
}

export const createSpace = (rangeOf: Space['rangeOf'], work: Work): Space => ({ rangeOf, work })

const unbound: Constraint = { every: [], some: [] }

/** The requests of a box of which these are true as well; null where there are none. */
export function narrow(box: Box, atoms: readonly Atom[], space: Space): Box | null {
  if (atoms.length === 0) return box
  const narrowed = new Map(box)
  const touched = new Set<string>()
  for (const { dimension, quantifier, language } of atoms) {
    const before = narrowed.get(dimension) ?? unbound
    if (before[quantifier].includes(language)) continue
    narrowed.set(dimension, { ...before, [quantifier]: [...before[quantifier], language] })
    touched.add(dimension)
  }
  for (const dimension of touched) {
    if (valuesIn(narrowed, dimension, space) === null) return null
  }
  return narrowed
}

export const opposite = ({ dimension, quantifier, language }: Atom): Atom => ({
  dimension,
  quantifier: quantifier === 'every' ? 'some' : 'every',
  language: complement(language),
})

export function valuesIn(box: Box, dimension: string, space: Space): Found {
  const constraint = box.get(dimension) ?? unbound
  const range = space.rangeOf(dimension)
  let known = values.get(range)
  if (known === undefined) {
    known = new Map()
    values.set(range, known)
  }
  const key = `${idsOf(constraint.every)}/${idsOf(constraint.some)}`
  const before = known.get(key)
  if (before !== undefined) return before
  const found = findValues(range, constraint, space.work)
  known.set(key, found)
  return found
}

/** What was found out of a range holds for all callers that have it. */
const values = new WeakMap<Range, Map<string, Found>>()

const ids = new WeakMap<Language, number>()
let lastId = 0

function idsOf(languages: readonly Language[]): string {
  return languages
    .map((language) => {
      const known = ids.get(language)
      if (known !== undefined) return known
      lastId += 1
      ids.set(language, lastId)
      return lastId
    })
    .join()
}

/** One value per dimension of a request of the box; `undecided` where none could be named for one. */
export type Point = ReadonlyMap<string, Values>

/**
 * A request of the box that none of the others hold; null where they hold all. Boxes are split by what
 * the first of the others that overlaps says, one thing after the other, depth first. Where only a wide
 * part of the internet counts, another box takes away even single addresses, and does so last: so no
 * part is cut off from what adjoins it by a border that only matters to others.
 */
export function outside(box: Box, others: readonly (readonly Atom[])[], space: Space): Box | null {
  const singles = withSingles(space)
  const waiting: { readonly box: Box; readonly from: number }[] = [{ box, from: 0 }]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    spendBox(space.work)
    let { box: rest, from } = next
    let overlap: readonly Atom[] | undefined
    for (; from < others.length; from += 1) {
      const other = others[from] as readonly Atom[]
      if (narrow(rest, other, singles) !== null) {
        overlap = other
        break
      }
    }
    if (overlap === undefined) return rest
    const pieces: Box[] = []
    for (const atom of widestLast(overlap, space)) {
      const piece = narrow(rest, [opposite(atom)], space)
      if (piece !== null) pieces.push(piece)
      const inner = narrow(rest, [atom], singles)
      if (inner === null) break
      rest = inner
    }
    for (const piece of pieces.reverse()) waiting.push({ box: piece, from: from + 1 })
  }
  return null
}

/** The same, where a single address counts as well. */
const withSingles = (space: Space): Space => ({
  ...space,
  rangeOf: (dimension) => {
    const range = space.rangeOf(dimension)
    if (range.isWide !== true) return range
    const known = ofSingles.get(range) ?? { ...range, isWide: false }
    ofSingles.set(range, known)
    return known
  },
})

const ofSingles = new WeakMap<Range, Range>()

function widestLast(atoms: readonly Atom[], space: Space): readonly Atom[] {
  const isWide = ({ dimension }: Atom) => space.rangeOf(dimension).isWide === true
  if (!atoms.some(isWide)) return atoms
  return [...atoms.filter((atom) => !isWide(atom)), ...atoms.filter(isWide)]
}

/** A request of the box, dimension by dimension; null where one could not be named. */
export function pointIn(box: Box, dimensions: Iterable<string>, space: Space): Point | null {
  const point = new Map<string, Values>()
  for (const dimension of new Set([...dimensions, ...box.keys()])) {
    const values = valuesIn(box, dimension, space)
    if (values === null || values === 'undecided') return null
    point.set(dimension, values)
  }
  return point
}
