import { everyPortOf, type Ports } from './box.ts'
import { joinSpans } from './spans.ts'

export type Protocol = 'tcp' | 'udp'

/** Packets that are asked about: every port of TCP where nothing is said. */
export interface Traffic {
  readonly protocol?: Protocol
  readonly ports?: readonly (number | { readonly from: number; readonly to: number })[]
}

/** The same, as sets. */
export interface Packets {
  readonly protocol: Protocol
  readonly ports: Ports
}

export function packetsOf({ protocol = 'tcp', ports }: Traffic): Packets {
  if (ports === undefined) return { protocol, ports: everyPortOf }
  const spans = ports.map((port) =>
    typeof port === 'number'
      ? { from: port, until: port + 1 }
      : { from: port.from, until: port.to + 1 },
  )
  return { protocol, ports: joinSpans(spans) }
}
