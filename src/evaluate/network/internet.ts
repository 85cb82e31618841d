import {
  type AddressRange,
  notOnTheInternet,
  parseAddressRange,
  sizeOf,
  widthOf,
} from './address-range.ts'
import { commonSpans, countAddresses, joinSpans, type Spans, withoutSpans } from './spans.ts'

export type Family = AddressRange['family']
export type Addresses = Spans<bigint>

export const everyAddress = (family: Family): Addresses => [
  { from: 0n, until: 1n << BigInt(widthOf(family)) },
]

export const addressesOf = (range: AddressRange): Addresses => [
  { from: range.first, until: range.first + sizeOf(range) },
]

const rangesOf = (ranges: readonly string[]): Addresses =>
  joinSpans(ranges.map(parseAddressRange).flatMap((range) => (range ? addressesOf(range) : [])))

/** Of IPv6, what IANA gives out as global unicast addresses: `2000::/3`. */
const onTheInternet: Readonly<Record<Family, Addresses>> = {
  4: withoutSpans(everyAddress(4), rangesOf(notOnTheInternet)),
  6: rangesOf(['2000::/3']),
}

export const internetAddresses = (family: Family): Addresses => onTheInternet[family]

/** The widest range that is still somebody's own: a /8 of IPv4, and of IPv6 a provider's /32. */
const widest: Readonly<Record<Family, bigint>> = { 4: 1n << 24n, 6: 1n << 96n }

/** Whether so many addresses of the internet are among these that anybody may be. */
export const holdAnybody = (addresses: Addresses, family: Family): boolean =>
  countAddresses(commonSpans(addresses, onTheInternet[family])) > widest[family]
