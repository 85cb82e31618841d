/**
 * Values that are ruled out, in the order in which they were. One that is made of another by one more
 * value shares what they have in common: a thousand of them, each made of the one before, take no more
 * room than the last.
 */
export interface Exclusions {
  readonly size: number
  /** Each value with its place, counted from 0; those from `size` on belong to later ones. */
  readonly places: ReadonlyMap<string, number>
}

export const noExclusions: Exclusions = { size: 0, places: new Map() }

export function excludes({ size, places }: Exclusions, value: string): boolean {
  const place = places.get(value)
  return place !== undefined && place < size
}

export function* excludedValues({ size, places }: Exclusions): Generator<string> {
  let left = size
  for (const value of places.keys()) {
    if (left === 0) return
    left -= 1
    yield value
  }
}

/** With one more value, which wasn't excluded. */
export function withExclusion(before: Exclusions, value: string): Exclusions {
  const { size } = before
  const isLast = size > 0 && before.places.size === size
  const places: Map<string, number> = isLast
    ? (before.places as Map<string, number>)
    : new Map([...excludedValues(before)].map((other, place) => [other, place]))
  places.set(value, size)
  return { size: size + 1, places }
}
