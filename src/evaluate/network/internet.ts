import { type AddressRange, parseAddressRange } from './address-range.ts'
import { commonSpans, countAddresses, joinSpans, type Spans, withoutSpans } from './spans.ts'

export type Family = AddressRange['family']
export type Addresses = Spans<bigint>

const width: Readonly<Record<Family, bigint>> = { 4: 32n, 6: 128n }

export const everyAddress = (family: Family): Addresses => [
  { from: 0n, until: 1n << width[family] },
]

export function addressesOf({ family, first, prefix }: AddressRange): Addresses {
  return [{ from: first, until: first + (1n << (width[family] - BigInt(prefix))) }]
}

/**
 * Addresses that nobody on the internet has: private, shared, loopback, link-local, multicast and
 * reserved ones (IANA IPv4 special-purpose address registry).
 */
const notOnTheInternet = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '224.0.0.0/3',
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
