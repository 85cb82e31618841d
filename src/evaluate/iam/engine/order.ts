/** A number, or a point in time as seconds; null for any other text. */
export function readOrder(kind: 'number' | 'date', value: string): number | null {
  if (/^-?\d{1,15}(?:\.\d{1,15})?$/.test(value)) return Number(value)
  if (kind === 'number' || !isoDate.test(value)) return null
  const time = Date.parse(value)
  return Number.isNaN(time) ? null : time / 1000
}

/** The forms of ISO 8601 that AWS names (IAM User Guide, Date condition operators). */
const isoDate = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/

export function writeOrder(kind: 'number' | 'date', value: number): string {
  if (kind === 'number') return String(value)
  const date = new Date(value * 1000)
  return Number.isNaN(date.getTime()) ? String(value) : date.toISOString().replace('.000Z', 'Z')
}

/** One value below all bounds, one above them, each bound, and one between each two: no other kind exists. */
export function ordersAround(kind: 'number' | 'date', bounds: readonly number[]): string[] {
  const sorted = [...new Set(bounds)].sort((one, other) => one - other)
  const found: number[] = []
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (first === undefined || last === undefined) return [writeOrder(kind, 0)]
  for (const [index, bound] of sorted.entries()) {
    found.push(bound)
    const next = sorted[index + 1]
    if (next !== undefined) found.push(between(bound, next))
  }
  found.push(first - 1, last + 1)
  return found.map((value) => writeOrder(kind, value))
}

function between(one: number, other: number): number {
  const whole = Math.floor(one) + 1
  return whole < other ? whole : (one + other) / 2
}
