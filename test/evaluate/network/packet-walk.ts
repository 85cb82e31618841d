import { parseAddressRange } from '../../../src/evaluate/network/address-range.ts'

/** A small network, in which a condition may decide what a value is. */
export type Maybe<T> = T | { readonly if: number; readonly then: T; readonly otherwise: T }

export interface SmallNetwork {
  readonly attached: Maybe<boolean>
  readonly associated: boolean
  readonly routes: readonly { readonly to: Maybe<string>; readonly by: Maybe<'igw' | 'nat'> }[]
  /** Null: the default one. */
  readonly entries: readonly Entry[] | null
  readonly mapPublic: Maybe<boolean | undefined>
  readonly associate: Maybe<boolean | undefined>
  readonly assignIpv6: Maybe<boolean>
  readonly hasElasticIp: boolean
  readonly rules: readonly Rule[]
}

export interface Entry {
  readonly number: number
  readonly egress: boolean
  readonly action: Maybe<'allow' | 'deny'>
  readonly protocol: '6' | '17' | '-1'
  readonly range: Maybe<string>
  readonly from: number
  readonly to: number
}

export interface Rule {
  readonly apart: boolean
  readonly protocol: string
  readonly range: Maybe<string>
  readonly from: Maybe<number>
  readonly to: number
}

export type SmallWorld = readonly boolean[]

export function pick<T>(value: Maybe<T>, world: SmallWorld): T {
  if (typeof value === 'object' && value !== null && 'if' in value) {
    return world[value.if] === true ? value.then : value.otherwise
  }
  return value
}

const bits = (family: 4 | 6) => (family === 4 ? 32n : 128n)

function holdsAddress(range: string, family: 4 | 6, address: bigint): boolean {
  const read = parseAddressRange(range)
  if (read === null || read.family !== family) return false
  const free = bits(family) - BigInt(read.prefix)
  return address >> free === read.first >> free
}

const isPrivate = (family: 4 | 6, address: bigint): boolean =>
  family === 6
    ? !holdsAddress('2000::/3', 6, address)
    : [
        '0.0.0.0/8',
        '10.0.0.0/8',
        '100.64.0.0/10',
        '127.0.0.0/8',
        '169.254.0.0/16',
        '172.16.0.0/12',
        '192.168.0.0/16',
        '224.0.0.0/3',
      ].some((range) => holdsAddress(range, 4, address))

/** Follows one TCP packet and its reply, as the network's parts do one after another. */
function arrives(
  network: SmallNetwork,
  world: SmallWorld,
  family: 4 | 6,
  from: bigint,
  port: number,
): boolean {
  if (isPrivate(family, from)) return false
  if (!pick(network.attached, world) || !network.associated) return false
  let best: { readonly prefix: number; readonly by: string } | null = null
  for (const route of network.routes) {
    const to = pick(route.to, world)
    if (!holdsAddress(to, family, from)) continue
    const prefix = Number(to.split('/')[1])
    if (best === null || prefix > best.prefix) best = { prefix, by: pick(route.by, world) }
  }
  if (best?.by !== 'igw') return false
  if (network.entries !== null) {
    if (!passesAcl(network.entries, world, family, from, port, false)) return false
    const replies = [1_024, 1_025, 2_000, 5_000, 5_001, 40_000, 65_535]
    const ends = network.entries.flatMap((entry) => [entry.from, entry.to + 1])
    const tried = [...replies, ...ends].filter((each) => each >= 1_024 && each <= 65_535)
    const hasReply = tried.some((to) =>
      passesAcl(network.entries ?? [], world, family, from, to, true),
    )
    if (!hasReply) return false
  }
  const asked = pick(network.associate, world)
  const isPublic =
    family === 6
      ? pick(network.assignIpv6, world)
      : network.hasElasticIp || (asked ?? pick(network.mapPublic, world) ?? false)
  if (!isPublic) return false
  return network.rules.some((rule) => {
    if (!holdsAddress(pick(rule.range, world), family, from)) return false
    if (rule.protocol === '-1') return true
    if (rule.protocol !== 'tcp' && rule.protocol !== '6') return false
    return pick(rule.from, world) <= port && port <= rule.to
  })
}

function passesAcl(
  entries: readonly Entry[],
  world: SmallWorld,
  family: 4 | 6,
  address: bigint,
  port: number,
  egress: boolean,
): boolean {
  const sorted = entries.toSorted((one, other) => one.number - other.number)
  for (const entry of sorted) {
    if (entry.egress !== egress || entry.protocol === '17') continue
    if (!holdsAddress(pick(entry.range, world), family, address)) continue
    const fits = entry.protocol === '-1' || (entry.from <= port && port <= entry.to)
    if (fits) return pick(entry.action, world) === 'allow'
  }
  return false
}

/** Whether more addresses get through to one of the ports than a /8, or /32 of IPv6, has. */
export function anybodyArrives(
  network: SmallNetwork,
  world: SmallWorld,
  ports: readonly number[],
): boolean {
  const ranges = [
    ...network.routes.map((route) => pick(route.to, world)),
    ...(network.entries ?? []).map((entry) => pick(entry.range, world)),
    ...network.rules.map((rule) => pick(rule.range, world)),
    ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16'],
    ...['172.16.0.0/12', '192.168.0.0/16', '224.0.0.0/3', '2000::/3'],
  ]
  return ([4, 6] as const).some((family) => {
    const ends = new Set<bigint>([0n, 1n << bits(family)])
    for (const range of ranges) {
      const read = parseAddressRange(range)
      if (read?.family !== family) continue
      ends.add(read.first)
      ends.add(read.first + (1n << (bits(family) - BigInt(read.prefix))))
    }
    const sorted = [...ends].sort((one, other) => (one < other ? -1 : one > other ? 1 : 0))
    return ports.some((port) => {
      let count = 0n
      for (const [index, start] of sorted.entries()) {
        const next = sorted[index + 1]
        if (next === undefined) continue
        if (arrives(network, world, family, start, port)) count += next - start
      }
      return count > (family === 4 ? 1n << 24n : 1n << 96n)
    })
  })
}
