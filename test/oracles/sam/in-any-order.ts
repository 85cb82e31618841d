/** Lists whose order means nothing. The reference has them in the order of a dictionary in Python 2.7. */
const SETS = new Set([
  'ApiStages',
  'RecordSets',
  'Resource',
  'StageKeys',
  'Statement',
  'Tags',
  'tags',
])

/** A reviver for `JSON.parse`: such lists come out sorted, and so do the members of every map. */
export function inAnyOrder(name: string, value: unknown): unknown {
  if (Array.isArray(value)) return SETS.has(name) ? sorted(value) : value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(sorted(Object.entries(value)))
}

const sorted = <T>(items: readonly T[]): T[] =>
  items
    .map((item) => [JSON.stringify(item), item] as const)
    .sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0))
    .map(([, item]) => item)
