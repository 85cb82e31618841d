import type { Resource } from '../../model/resource.ts'
import type { Truth } from '../../model/truth.ts'
import { isKind } from '../../model/value.ts'
import { equalsJson } from '../compare.ts'
import { describePath, look, type SettledSpot } from '../place.ts'
import { any, fail, pass } from '../truth.ts'
import {
  both,
  type Guarded,
  hopAt,
  openAt,
  propertyAt,
  stoppedAt,
  whereItExists,
} from './guarded.ts'
import type { Topology } from './topology.ts'

/** A gateway admits packets where it is attached to the VPC of the route table that names it. */
export function throughGateway(
  topology: Topology,
  gateway: Resource | null,
  table: Resource,
  named: SettledSpot,
): Guarded<null> {
  if (gateway === null) {
    const reason = `whether ${describePath(named.path)} is an internet gateway is not known`
    const hop = hopAt('internet-gateway', 'a gateway outside of the input', named)
    return { value: null, when: openAt(named, reason), hops: [hop] }
  }
  const hop = hopAt('internet-gateway', `internet gateway ${gateway.address}`, {
    resource: gateway,
    path: [],
  })
  return { value: null, when: attached(topology, gateway, table), hops: [hop] }
}

function attached(topology: Topology, gateway: Resource, table: Resource): Truth {
  const evidence = stoppedAt(
    { resource: gateway, path: [] },
    `internet gateway ${gateway.address} is attached to no VPC of ${table.address}`,
  )
  const attachments = topology.belonging.of(
    gateway,
    'AWS::EC2::VPCGatewayAttachment',
    'InternetGatewayId',
  )
  const parts = attachments.map(({ value, when }) =>
    value === null ? when : both(when, sameVpc(topology, value, table)),
  )
  return both(whereItExists(gateway), any(parts, evidence))
}

/** Whether a resource's VPC is that of another one. */
function sameVpc(topology: Topology, one: Resource, other: Resource): Truth {
  return look(propertyAt(one, 'VpcId'), (left) =>
    look(propertyAt(other, 'VpcId'), (right) => {
      const [a, b] = [left, right].map(({ value }) =>
        topology.identities.find(value, 'AWS::EC2::VPC'),
      )
      if (a != null && b != null) {
        return a === b ? pass() : fail(stoppedAt(left, 'it is attached to another VPC'))
      }
      // Terraform takes a default route table over with its VPC.
      if (right.value === undefined) return pass()
      const isSame = typeof left.value === 'string' && left.value === right.value
      if (isSame || sameSource(left, right)) return pass()
      return openAt(right, 'whether the gateway is attached to the VPC is not known')
    }),
  )
}

const sameSource = (left: SettledSpot, right: SettledSpot): boolean =>
  isKind(left.value, 'unknown') &&
  isKind(right.value, 'unknown') &&
  left.value.source !== null &&
  left.value.source === right.value.source

/** Whether VPC Block Public Access, where the input declares it, lets the internet into a subnet. */
export function throughBlockPublicAccess(topology: Topology, subnet: Resource): Truth {
  const options = topology.graph
    .ofType('AWS::EC2::VPCBlockPublicAccessOptions')
    .filter(({ environment }) => environment.id === subnet.environment.id)
  return options.reduce<Truth>((truth, option) => {
    const evidence = stoppedAt(
      { resource: option, path: ['InternetGatewayBlockMode'] },
      `${option.address} keeps the internet out of the account's VPCs`,
    )
    const isOff = look(propertyAt(option, 'InternetGatewayBlockMode'), (spot) => {
      const blocks = ['block-bidirectional', 'block-ingress'].map((mode) =>
        equalsJson(spot.value ?? null, mode),
      )
      if (blocks.includes(true)) return fail(evidence)
      return blocks.includes(null) ? openAt(spot, `${option.address} is not known`) : pass()
    })
    const parts = [isOff, ...exclusions(topology, subnet)]
    // Where it isn't there, nothing is blocked.
    const allowed = any(parts, evidence)
    const here =
      option.exists === null
        ? allowed
        : ({ kind: 'fork', condition: option.exists, then: allowed, otherwise: pass() } as const)
    return both(truth, here)
  }, pass())
}

function exclusions(topology: Topology, subnet: Resource): readonly Truth[] {
  return topology.graph.ofType('AWS::EC2::VPCBlockPublicAccessExclusion').map((exclusion) => {
    const evidence = stoppedAt(
      { resource: exclusion, path: [] },
      'the exclusion is for another network',
    )
    const isMeant = look(propertyAt(exclusion, 'SubnetId'), (spot) => {
      if (spot.value !== undefined) {
        const named = topology.identities.find(spot.value, 'AWS::EC2::Subnet')
        if (named !== null) return named === subnet ? pass() : fail(evidence)
        return isKind(spot.value, 'unknown')
          ? openAt(spot, 'its subnet is not known')
          : fail(evidence)
      }
      return sameVpc(topology, exclusion, subnet)
    })
    const isBoth = look(propertyAt(exclusion, 'InternetGatewayExclusionMode'), (spot) => {
      const allows = equalsJson(spot.value ?? null, 'allow-bidirectional')
      if (allows === null) return openAt(spot, `${describePath(spot.path)} is not known`)
      return allows ? pass() : fail(evidence)
    })
    return both(whereItExists(exclusion), both(isMeant, isBoth))
  })
}
