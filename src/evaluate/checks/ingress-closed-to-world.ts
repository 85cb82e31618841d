import { holdsPort } from '../network/port-range.ts'
import type { NamedCheck } from './named-check.ts'
import { judgeIngress, type Refusal } from './open-ingress-rule.ts'

/**
 * No ingress rule of a security group, or ingress rule by itself, opens one of the given ports to every
 * IPv4 or every IPv6 address: of TCP and of both, where nothing else is asked.
 */
export const ingressClosedToWorld: NamedCheck = {
  parameters: {
    type: 'object',
    additionalProperties: false,
    required: ['ports'],
    properties: {
      ports: {
        type: 'array',
        minItems: 1,
        items: { type: 'integer', minimum: 0, maximum: 65_535 },
      },
      protocolType: {
        description: 'Whether ports of TCP, of UDP or of both are meant; TCP if left out.',
        enum: ['TCP', 'UDP', 'ALL'],
      },
      ipType: {
        description:
          'Whether sources are looked at that are every IPv4 address, every IPv6 one or either.',
        enum: ['IPv4', 'IPv6', 'ALL'],
      },
    },
  },
  judge: (place, { ports, protocolType = 'TCP', ipType = 'ALL' }, graph) => {
    const closed = (ports as readonly number[]).map(Number)
    return judgeIngress(
      place,
      {
        protocols: protocols[String(protocolType)] ?? ['tcp'],
        sources: sources[String(ipType)] ?? ['CidrIp', 'CidrIpv6'],
        refuse: (open) =>
          closed.filter((port) => holdsPort(open, port)).map((port) => ({ from: port, to: port })),
      },
      graph,
    )
  },
}

const protocols: Readonly<Record<string, Refusal['protocols']>> = {
  TCP: ['tcp'],
  UDP: ['udp'],
  ALL: ['tcp', 'udp'],
}

const sources: Readonly<Record<string, Refusal['sources']>> = {
  IPv4: ['CidrIp'],
  IPv6: ['CidrIpv6'],
  ALL: ['CidrIp', 'CidrIpv6'],
}
