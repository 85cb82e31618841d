export const firstPort = 0
export const lastPort = 65_535

/** From a first port to a last one, both included; empty where the first is above the last. */
export interface PortRange {
  readonly from: number
  readonly to: number
}

export const everyPort: PortRange = { from: firstPort, to: lastPort }

export const holdsPort = ({ from, to }: PortRange, port: number): boolean =>
  from <= port && port <= to
