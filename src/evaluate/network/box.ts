import type { Addresses } from './internet.ts'
import { commonSpans, type Spans, withoutSpans } from './spans.ts'

export type Ports = Spans<number>

export const everyPortOf: Ports = [{ from: 0, until: 65_536 }]

/** Packets of one protocol and family: from each of these addresses to each of these ports. */
export interface Box {
  readonly sources: Addresses
  readonly ports: Ports
}

export const isEmptyBox = ({ sources, ports }: Box): boolean =>
  sources.length === 0 || ports.length === 0

export const commonBox = (one: Box, other: Box): Box => ({
  sources: commonSpans(one.sources, other.sources),
  ports: commonSpans(one.ports, other.ports),
})

/** What is left of a box: at most two boxes that don't overlap. */
export function withoutBox(box: Box, less: Box): readonly Box[] {
  const shared = commonSpans(box.sources, less.sources)
  return [
    { sources: withoutSpans(box.sources, less.sources), ports: box.ports },
    { sources: shared, ports: withoutSpans(box.ports, less.ports) },
  ].filter((part) => !isEmptyBox(part))
}
