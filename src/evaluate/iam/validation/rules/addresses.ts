import {
  type AddressRange,
  notOnTheInternet,
  parseAddressRange,
  widthOf,
} from '../../../network/address-range.ts'
import { error, type Fault, suggestion } from '../fault.ts'
import { quote, type TextNode } from '../node.ts'
import type { ClauseReading, Reading } from '../reading.ts'

/** RFC 1918, and the private addresses of IPv6 (RFC 4193). */
const privateRanges = [
  ...notOnTheInternet.filter((range) => /^(?:10|172|192)\./.test(range)),
  'fc00::/7',
].flatMap((range) => parseAddressRange(range) ?? [])

/** `aws:SourceIp` knows the internet's addresses only (IAM User Guide, global condition context keys). */
export function* checkAddresses({ statements }: Reading): Iterable<Fault> {
  for (const { clauses } of statements) {
    for (const clause of clauses) {
      if (clause.compares?.family !== 'address') continue
      for (const value of clause.values) if (value.kind === 'text') yield* checkBits(value)
      if (clause.key.toLowerCase() === 'aws:sourceip') yield* checkPrivate(clause)
    }
  }
}

function* checkBits(value: TextNode): Iterable<Fault> {
  const range = parseAddressRange(value.text)
  if (range === null) return
  const address = parseAddressRange(value.text.replace(/\/\d+$/, `/${widthOf(range.family)}`))
  if (address === null || address.first === range.first) return
  const says = `${quote(value)} has bits behind its prefix, which are ignored`
  yield suggestion('Improve IP range', value, says)
}

function* checkPrivate({ node, values, compares }: ClauseReading): Iterable<Fault> {
  const ranges = values.map((value) => (value.kind === 'text' ? asRange(value.text) : null))
  if (ranges.length === 0 || ranges.some((range) => range === null)) return
  const ofNobody = ranges.filter((range) => range !== null && isPrivate(range))
  if (ofNobody.length === 0) return
  const isNegated = compares?.isNegated ?? false
  const isAll = ofNobody.length === ranges.length
  if (isAll) {
    const says = isNegated
      ? 'requests never carry private addresses under aws:SourceIp, so that it always holds'
      : 'requests never carry private addresses under aws:SourceIp, so that it never holds'
    yield error(isNegated ? 'Private NotIpAddress' : 'Private IP address', node, says)
  } else {
    const says = 'some of its addresses are private, which requests never carry under aws:SourceIp'
    const check = isNegated ? 'Private NotIpAddress subset' : 'Private IP address subset'
    yield suggestion(check, node, says)
  }
}

const asRange = (text: string) =>
  parseAddressRange(text.includes('/') ? text : `${text}/${text.includes(':') ? 128 : 32}`)

const isPrivate = (range: AddressRange) =>
  privateRanges.some(
    (wide) =>
      wide.family === range.family &&
      wide.prefix <= range.prefix &&
      range.first >> BigInt(widthOf(range.family) - wide.prefix) ===
        wide.first >> BigInt(widthOf(range.family) - wide.prefix),
  )
