import type { ResourceGraph } from '../../model/resource-graph.ts'
import { isKind, isSymbolic } from '../../model/value.ts'
import { toNumber } from '../compare.ts'
import { at, describePath, type Place } from '../place.ts'
import { unknownTruth } from '../truth.ts'
import { parseAddressRange } from './address-range.ts'
import { type Box, everyPortOf, type Ports } from './box.ts'
import {
  both,
  type Guarded,
  isNever,
  openAt,
  type Standing,
  standingAt,
  stoppedAt,
} from './guarded.ts'
import { type Addresses, addressesOf, everyAddress, type Family } from './internet.ts'
import { prefixListAddresses } from './prefix-lists.ts'
import type { Protocol } from './traffic.ts'

/** IANA's numbers; `-1` is all of them. */
const protocolNumbers: Readonly<Record<Protocol, string>> = { tcp: '6', udp: '17' }

/** Addresses or ports of which `shown` is how they are written; null where that must not be told. */
export interface Named<T> extends Guarded<T> {
  readonly shown: string | null
  /** Else it is all that it may be. */
  readonly isKnown: boolean
}

const notKnown = <T>({ spot, when }: Standing, value: T, reason?: string): Named<T> => ({
  value,
  when: both(when, openAt(spot, reason ?? `${describePath(spot.path)} is not known`)),
  hops: [],
  shown: null,
  isKnown: false,
})

/** The addresses that a range, or a list of addresses, stands for. */
export function addressesAt(
  place: Place,
  property: string,
  family: Family,
  graph: ResourceGraph,
): readonly Named<Addresses>[] {
  return standingAt(at(place, property)).flatMap((standing): Named<Addresses>[] => {
    const { spot, when, isSecret } = standing
    const { value } = spot
    if (value == null || value === '') return []
    if (property.endsWith('PrefixListId')) {
      const lists = prefixListAddresses(standing, family, graph)
      return lists.map((list) => ({ ...list, shown: isSecret ? null : list.shown }))
    }
    // The addresses of a VPC are no part of the internet.
    if (isKind(value, 'reference') && value.targetType === 'AWS::EC2::VPC') return []
    if (typeof value !== 'string') return [notKnown(standing, everyAddress(family))]
    const range = parseAddressRange(value)
    if (range === null) {
      const reason = `${describePath(spot.path)} is no range of addresses`
      return [notKnown(standing, everyAddress(family), reason)]
    }
    if (range.family !== family) return []
    return [
      { value: addressesOf(range), when, hops: [], shown: isSecret ? null : value, isKnown: true },
    ]
  })
}

/** The ports of a rule, if it is about the protocol. */
export function portsOfProtocol(
  place: Place,
  protocol: Protocol,
  names: {
    readonly protocol: string
    readonly from: readonly string[]
    readonly to: readonly string[]
  },
): readonly Named<Ports>[] {
  return standingAt(at(place, names.protocol)).flatMap((standing): Named<Ports>[] => {
    const { spot, when } = standing
    const { value } = spot
    if (value == null || isSymbolic(value) || typeof value === 'object') {
      const reason = value == null ? `${names.protocol} is missing` : undefined
      return [notKnown(standing, everyPortOf, reason)]
    }
    const said = String(toNumber(value) ?? value).toLowerCase()
    if (said === '-1' || said === 'all') {
      return [{ value: everyPortOf, when, hops: [], shown: 'every protocol', isKnown: true }]
    }
    if (said !== protocol && said !== protocolNumbers[protocol]) return []
    return portRanges(place, names).map((ports) => ({ ...ports, when: both(when, ports.when) }))
  })
}

function portRanges(
  place: Place,
  { from, to }: { readonly from: readonly string[]; readonly to: readonly string[] },
): readonly Named<Ports>[] {
  const ends = (path: readonly string[], whole: number) =>
    standingAt(at(place, ...path)).map((standing) => endOf(standing, whole))
  const lasts = ends(to, 65_535)
  return ends(from, 0).flatMap((first) =>
    lasts.map((last): Named<Ports> => {
      const span = { from: Math.max(first.value, 0), until: Math.min(last.value, 65_535) + 1 }
      return {
        value: span.from < span.until ? [span] : [],
        when: both(first.when, last.when),
        hops: [],
        shown:
          first.shown === null || last.shown === null ? null : rangeText(first.value, last.value),
        isKnown: first.isKnown && last.isKnown,
      }
    }),
  )
}

const rangeText = (from: number, to: number) =>
  from === to ? `port ${from}` : from === 0 && to === 65_535 ? 'all ports' : `ports ${from}-${to}`

/** An end that is missing, or -1, leaves its side open; one that isn't known may lie anywhere. */
function endOf(standing: Standing, whole: number): Named<number> {
  const { spot, when, isSecret } = standing
  const { value } = spot
  if (value == null) return { value: whole, when, hops: [], shown: '', isKnown: true }
  const port = isSymbolic(value) || typeof value === 'object' ? null : toNumber(value)
  if (port === null) return notKnown(standing, whole)
  const shown = isSecret ? null : ''
  return { value: port === -1 ? whole : port, when, hops: [], shown, isKnown: true }
}

/** In how many ways the conditions on one rule are combined. */
const mostWays = 256

/** What a rule lets through, in each of its worlds. */
export function boxesOf(
  place: Place,
  sources: readonly Named<Addresses>[],
  ports: readonly Named<Ports>[],
): readonly Named<Box>[] {
  if (sources.length * ports.length > mostWays) return [tooMany(place)]
  return sources
    .flatMap((source) =>
      ports.map(
        (port): Named<Box> => ({
          value: { sources: source.value, ports: port.value },
          when: both(source.when, port.when),
          hops: source.hops,
          shown: [port.shown, source.shown].filter((text) => text !== null).join(' from '),
          isKnown: source.isKnown && port.isKnown,
        }),
      ),
    )
    .filter((box) => !isNever(box))
}

function tooMany(place: Place): Named<Box> {
  let node = place
  while (node.kind === 'forked') node = node.then
  const reason = `the conditions on ${describePath(node.path)} combine in more ways than are tried`
  return {
    value: { sources: everyAddress(6), ports: everyPortOf },
    when: unknownTruth(stoppedAt(node, reason)),
    hops: [],
    shown: null,
    isKnown: false,
  }
}
