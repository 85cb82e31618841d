import { listOf } from '../bounds.ts'
import { integerArgument, textArgument } from './arguments.ts'
import { type Cidr, formatAddress, parseCidr } from './cidr.ts'
import { type BuiltIn, refuse, strict } from './function-type.ts'

/** Functions over ranges of addresses, of IPv4 and IPv6. */
export const network: Readonly<Record<string, BuiltIn>> = {
  cidrhost: strict(2, 2, ([range, number]) => {
    const cidr = cidrArgument(textArgument(range))
    const size = 1n << BigInt(cidr.bits - cidr.prefix)
    const asked = BigInt(integerArgument(number))
    const host = asked < 0n ? size + asked : asked
    if (host < 0n || host >= size) return refuse('asks for an address outside its range')
    return formatAddress({ ...cidr, address: cidr.address + host })
  }),
  cidrnetmask: strict(1, 1, ([range]) => {
    const cidr = cidrArgument(textArgument(range))
    if (cidr.bits !== 32) return refuse('takes a range of IPv4')
    const host = (1n << BigInt(32 - cidr.prefix)) - 1n
    return formatAddress({ ...cidr, address: ((1n << 32n) - 1n) ^ host })
  }),
  cidrsubnet: strict(3, 3, ([range, bits, number]) => {
    const cidr = cidrArgument(textArgument(range))
    const prefix = cidr.prefix + integerArgument(bits)
    const index = BigInt(integerArgument(number))
    if (prefix > cidr.bits || prefix < cidr.prefix)
      return refuse('has too few bits for its subnets')
    if (index < 0n || index >= 1n << BigInt(prefix - cidr.prefix)) {
      return refuse('has too few bits for this number')
    }
    const address = cidr.address + (index << BigInt(cidr.bits - prefix))
    return formatRange({ ...cidr, prefix, address })
  }),
  cidrcontains: strict(2, 2, ([range, inner]) => {
    const outer = cidrArgument(textArgument(range))
    const given = textArgument(inner)
    const held = cidrArgument(given.includes('/') ? given : `${given}/${outer.bits}`)
    if (outer.bits !== held.bits) return refuse('takes two ranges of one version of IP')
    const host = BigInt(outer.bits - outer.prefix)
    return held.prefix >= outer.prefix && held.address >> host === outer.address >> host
  }),
  cidrsubnets: strict(1, '…', ([range, ...bits]) => {
    const cidr = cidrArgument(textArgument(range))
    let next = cidr.address
    const end = cidr.address + (1n << BigInt(cidr.bits - cidr.prefix))
    const ranges = bits.map((more) => {
      const prefix = cidr.prefix + integerArgument(more)
      if (prefix > cidr.bits || prefix <= cidr.prefix)
        return refuse('has too few bits for its subnets')
      const size = 1n << BigInt(cidr.bits - prefix)
      const address = ((next + size - 1n) / size) * size
      next = address + size
      return next > end
        ? refuse('has no room for its subnets')
        : formatRange({ ...cidr, prefix, address })
    })
    return listOf(ranges)
  }),
}

function cidrArgument(text: string): Cidr {
  return parseCidr(text) ?? refuse('takes a range such as 10.0.0.0/16')
}

function formatRange(cidr: Cidr): string {
  return `${formatAddress(cidr)}/${cidr.prefix}`
}
