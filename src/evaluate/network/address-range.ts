/** A block of addresses: those that agree with `first` in their first `prefix` bits. */
export interface AddressRange {
  readonly family: 4 | 6
  /** The block's first address as a number. */
  readonly first: bigint
  /** 0 to 32, or 0 to 128. */
  readonly prefix: number
}

/**
 * Reads a range in CIDR notation; null for any other text. Bits behind the prefix are dropped, as
 * EC2 does when a rule is saved (EC2 API reference, `IpRange`): `10.1.2.3/0` is the whole world.
 */
export function parseAddressRange(text: string): AddressRange | null {
  const [address = '', length, ...rest] = text.split('/')
  if (length === undefined || rest.length > 0 || !/^\d{1,3}$/.test(length)) return null
  const family = address.includes(':') ? 6 : 4
  const value = family === 6 ? parseIpv6(address) : parseIpv4(address)
  const prefix = Number(length)
  const width = widthOf(family)
  if (value === null || prefix > width) return null
  const free = BigInt(width - prefix)
  return { family, first: (value >> free) << free, prefix }
}

export const isWholeWorld = (range: AddressRange): boolean => range.prefix === 0

/** The bits of an address. */
export const widthOf = (family: AddressRange['family']) => (family === 6 ? 128 : 32)

/** How many addresses are in it. */
export const sizeOf = ({ family, prefix }: AddressRange): bigint =>
  1n << BigInt(widthOf(family) - prefix)

/**
 * IPv4 ranges that nobody on the internet has: private (RFC 1918), shared (6598), loopback and this
 * network (1122), link-local (3927), multicast (5771) and reserved ones (IANA IPv4 special-purpose
 * address registry).
 */
export const notOnTheInternet = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '224.0.0.0/3',
]

function parseIpv4(text: string): bigint | null {
  const octets = text.split('.')
  if (octets.length !== 4) return null
  let value = 0n
  for (const octet of octets) {
    // A leading zero is refused: some readers would take the number for octal.
    if (!/^(0|[1-9]\d{0,2})$/.test(octet) || Number(octet) > 255) return null
    value = (value << 8n) | BigInt(octet)
  }
  return value
}

function parseIpv6(text: string): bigint | null {
  const halves = text.split('::')
  if (halves.length > 2) return null
  const [before, after] = halves.map((half, index) => groupsOf(half, index === halves.length - 1))
  if (before == null || after === null) return null
  const missing = 8 - before.length - (after?.length ?? 0)
  // "::" stands for at least one group of zeros; without it all eight must be there.
  if (after === undefined ? missing !== 0 : missing < 1) return null
  const groups = [...before, ...Array<bigint>(missing).fill(0n), ...(after ?? [])]
  return groups.reduce((value, group) => (value << 16n) | group, 0n)
}

/** Groups of 16 bits between single colons; the address's last may be an IPv4 one, which makes two. */
function groupsOf(text: string, isEnd: boolean): bigint[] | null {
  if (text === '') return []
  const groups: bigint[] = []
  const parts = text.split(':')
  for (const [index, part] of parts.entries()) {
    if (/^[\da-f]{1,4}$/i.test(part)) {
      groups.push(BigInt(`0x${part}`))
      continue
    }
    const embedded = isEnd && index === parts.length - 1 ? parseIpv4(part) : null
    if (embedded === null) return null
    groups.push(embedded >> 16n, embedded & 0xffffn)
  }
  return groups
}
