/** An address range: its first address, and how many of its bits name the network. */
interface Block {
  readonly first: bigint
  readonly prefix: number
  /** 32 or 128. */
  readonly width: number
}

/**
 * The first ranges of equal size that a range is cut into, as text; null where the range isn't one, or
 * has not that many. Source: "Fn::Cidr", CloudFormation template reference: with 8 bits for the hosts
 * an IPv4 range has the mask /24.
 */
export function subnets(block: string, count: number, hostBits: number): readonly string[] | null {
  const parsed = parseBlock(block.trim())
  if (parsed === null) return null
  const { first, prefix, width } = parsed
  const size = width - hostBits
  if (hostBits < 1 || size < prefix || BigInt(count) > 1n << BigInt(size - prefix)) return null
  return Array.from({ length: count }, (_, index) => {
    const address = first + (BigInt(index) << BigInt(hostBits))
    return `${width === 32 ? writeIpv4(address) : writeIpv6(address)}/${size}`
  })
}

function parseBlock(text: string): Block | null {
  const [address = '', bits = '', ...others] = text.split('/')
  if (others.length > 0 || !/^\d{1,3}$/.test(bits)) return null
  const width = address.includes(':') ? 128 : 32
  const parsed = width === 32 ? parseIpv4(address) : parseIpv6(address)
  const prefix = Number(bits)
  if (parsed === null || prefix > width) return null
  const hosts = BigInt(width - prefix)
  return { first: (parsed >> hosts) << hosts, prefix, width }
}

function parseIpv4(text: string): bigint | null {
  const bytes = text.split('.')
  if (bytes.length !== 4) return null
  return bytes.reduce<bigint | null>((sum, byte) => {
    if (sum === null || !/^\d{1,3}$/.test(byte) || Number(byte) > 255) return null
    return (sum << 8n) | BigInt(byte)
  }, 0n)
}

function parseIpv6(text: string): bigint | null {
  const [head = '', tail, ...others] = text.split('::')
  if (others.length > 0) return null
  const [left, right] = [groupsOf(head), tail === undefined ? [] : groupsOf(tail)]
  const missing = 8 - left.length - right.length
  if (tail === undefined ? missing !== 0 : missing < 1) return null
  const groups = [...left, ...Array<string>(missing).fill('0'), ...right]
  return groups.reduce<bigint | null>((sum, group) => {
    if (sum === null || !/^[0-9a-f]{1,4}$/i.test(group)) return null
    return (sum << 16n) | BigInt(`0x${group}`)
  }, 0n)
}

const groupsOf = (text: string): string[] => (text === '' ? [] : text.split(':'))

const writeIpv4 = (address: bigint): string =>
  [24n, 16n, 8n, 0n].map((shift) => (address >> shift) & 255n).join('.')

function writeIpv6(address: bigint): string {
  const groups = Array.from({ length: 8 }, (_, index) =>
    ((address >> BigInt(112 - 16 * index)) & 0xffffn).toString(16),
  )
  // The longest run of zeros is left out, as RFC 5952 writes addresses.
  const runs = [...groups.join(':').matchAll(/\b0(?::0)+\b/g)].map(([run]) => run)
  const longest = runs.reduce((best, run) => (run.length > best.length ? run : best), '')
  if (longest === '') return groups.join(':')
  const [before = '', ...after] = groups.join(':').split(longest)
  return `${before.replace(/:$/, '')}::${after.join(longest).replace(/^:/, '')}`
}
