import type { Json } from '../../model/policy.ts'
import type { PortRange } from '../network/port-range.ts'
import type { NamedCheck } from './named-check.ts'
import { judgeIngress } from './open-ingress-rule.ts'

const ports = {
  type: ['array', 'null'],
  items: {
    anyOf: [
      { type: 'integer', minimum: 0, maximum: 65_535 },
      { type: 'string', pattern: '^\\d{1,5}(-\\d{1,5})?$' },
    ],
  },
}

/**
 * What an ingress rule opens to every address of TCP and UDP are ports that somebody authorized. Other
 * protocols have no ports, and are another question.
 */
export const ingressOnAuthorizedPorts: NamedCheck = {
  parameters: {
    type: 'object',
    additionalProperties: false,
    required: ['tcp', 'udp'],
    properties: {
      tcp: { description: 'Ports, and ranges of them such as "1020-1025". Null: none.', ...ports },
      udp: { description: 'The same for UDP.', ...ports },
    },
  },
  judge: (place, { tcp, udp }, graph) => {
    const authorized = { tcp: rangesOf(tcp), udp: rangesOf(udp) }
    return judgeIngress(
      place,
      {
        protocols: ['tcp', 'udp'],
        sources: ['CidrIp', 'CidrIpv6'],
        refuse: (open, protocol) => without(open, authorized[protocol]),
        secret: 'ports that nobody authorized are',
      },
      graph,
    )
  },
}

/** In order. */
function rangesOf(list: Json | undefined): readonly PortRange[] {
  if (!Array.isArray(list)) return []
  return list
    .map((item) => {
      const [from = '', to = from] = String(item).split('-')
      return { from: Number(from), to: Number(to) }
    })
    .toSorted((one, other) => one.from - other.from)
}

/** What is left of a range of ports without others, which are in order. */
function without(range: PortRange, others: readonly PortRange[]): readonly PortRange[] {
  const left: PortRange[] = []
  let { from } = range
  for (const other of others) {
    if (other.to < from) continue
    if (other.from > range.to) break
    if (other.from > from) left.push({ from, to: other.from - 1 })
    from = other.to + 1
  }
  return from <= range.to ? [...left, { from, to: range.to }] : left
}
