import {
  notOnTheInternet,
  parseAddressRange,
  sizeOf,
  widthOf,
} from '../../network/address-range.ts'

/** Addresses from the first to the last, both included. */
export interface Span {
  readonly family: 4 | 6
  readonly first: bigint
  readonly last: bigint
}

export interface Address {
  readonly family: 4 | 6
  readonly value: bigint
}

/** A range, or a single address as policies may write it; null for any other text. */
export function readSpan(text: string): Span | null {
  const range = parseAddressRange(
    text.includes('/') ? text : `${text}/${text.includes(':') ? 128 : 32}`,
  )
  if (range === null) return null
  return { family: range.family, first: range.first, last: range.first + sizeOf(range) - 1n }
}

export function readAddress(text: string): Address | null {
  const span = text.includes('/') ? null : readSpan(text)
  return span && { family: span.family, value: span.first }
}

export const isWithin = ({ family, value }: Address, span: Span) =>
  family === span.family && value >= span.first && value <= span.last

const spansOf = (ranges: readonly string[]) => ranges.flatMap((range) => readSpan(range) ?? [])

/** Of IPv6, all but the global unicast addresses (RFC 4291 and 4193). */
export const notPublic: readonly Span[] = spansOf([
  ...notOnTheInternet,
  '::/3',
  '4000::/2',
  '8000::/1',
])

/** The first address of each stretch that all the spans either hold or miss, lowest first. */
export function stretches(spans: readonly Span[]): readonly Span[] {
  return ([4, 6] as const).flatMap((family) => {
    const end = 1n << BigInt(widthOf(family))
    const borders = new Set([0n])
    for (const span of spans) {
      if (span.family !== family) continue
      borders.add(span.first)
      borders.add(span.last + 1n)
    }
    const sorted = [...borders]
      .filter((border) => border < end)
      .sort((one, other) => (one < other ? -1 : one > other ? 1 : 0))
    return sorted.map((first, index) => ({ family, first, last: (sorted[index + 1] ?? end) - 1n }))
  })
}

export function writeAddress({ family, value }: Address): string {
  if (family === 4) return [24n, 16n, 8n, 0n].map((shift) => (value >> shift) & 255n).join('.')
  const groups: string[] = []
  for (let shift = 112n; shift >= 0n; shift -= 16n)
    groups.push(((value >> shift) & 0xffffn).toString(16))
  return groups.join(':')
}
