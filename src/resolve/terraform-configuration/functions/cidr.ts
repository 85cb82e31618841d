/** A range of addresses. */
export interface Cidr {
  /** The first one. */
  readonly address: bigint
  readonly prefix: number
  /** 32 or 128. */
  readonly bits: number
}

/** `10.1.2.3/16`, whose first address is `10.1.0.0`; null where it is none. */
export function parseCidr(text: string): Cidr | null {
  const [, written = '', length = ''] = /^([0-9a-fA-F:.]+)\/(\d{1,3})$/.exec(text) ?? []
  const bits = written.includes(':') ? 128 : 32
  const address = bits === 32 ? parseIpv4(written) : parseIpv6(written)
  const prefix = Number(length)
  if (address === null || length === '' || prefix > bits) return null
  const host = BigInt(bits - prefix)
  return { address: (address >> host) << host, prefix, bits }
}

function parseIpv4(text: string): bigint | null {
  const parts = text.split('.')
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256)) {
    return null
  }
  return parts.reduce((address, part) => (address << 8n) + BigInt(part), 0n)
}

function parseIpv6(text: string): bigint | null {
  const halves = text.split('::')
  if (halves.length > 2) return null
  const [head = [], tail = []] = halves.map((half) => (half === '' ? [] : half.split(':')))
  const missing = 8 - head.length - tail.length
  if (halves.length === 1 ? missing !== 0 : missing < 1) return null
  const groups = [...head, ...Array.from({ length: Math.max(0, missing) }, () => '0'), ...tail]
  if (!groups.every((group) => /^[0-9a-fA-F]{1,4}$/.test(group))) return null
  return groups.reduce((address, group) => (address << 16n) + BigInt(`0x${group}`), 0n)
}

/** As Go writes it: of IPv6 the longest run of zeros left out. */
export function formatAddress({ address, bits }: Cidr): string {
  if (bits === 32) {
    return [24n, 16n, 8n, 0n].map((shift) => String((address >> shift) & 255n)).join('.')
  }
  const groups = Array.from({ length: 8 }, (_, at) =>
    ((address >> BigInt(112 - at * 16)) & 0xffffn).toString(16),
  )
  const text = groups.join(':')
  const runs = [...text.matchAll(/(?<![0-9a-f])0(?::0)+(?![0-9a-f])/g)]
  const longest = runs.reduce<RegExpExecArray | null>(
    (found, run) => (found === null || run[0].length > found[0].length ? run : found),
    null,
  )
  if (longest === null) return text
  const before = text.slice(0, longest.index).replace(/:$/, '')
  const after = text.slice(longest.index + longest[0].length).replace(/^:/, '')
  return `${before}::${after}`
}
