import type { Resource } from '../../../model/resource.ts'
import type { Truth } from '../../../model/truth.ts'
import type { Place } from '../../place.ts'
import { unknownTruth } from '../../truth.ts'
import {
  both,
  type Guarded,
  isNever,
  itemsAt,
  propertyAt,
  type Standing,
  standingAt,
  stoppedAt,
} from '../guarded.ts'
import type { Topology } from '../topology.ts'

/** The subnets that are named, each with when it is. */
export const followSubnets = (
  topology: Topology,
  named: readonly Standing[],
): readonly Guarded<Resource | null>[] =>
  named
    .map((standing) => topology.identities.follow(standing, 'AWS::EC2::Subnet', 'subnet'))
    .filter((subnet) => !isNever(subnet))

/** A subnet that is nowhere in the input, for a reason. */
export const unknownSubnet = (
  resource: Resource,
  reason: string,
  when: Truth,
): Guarded<Resource | null> => ({
  value: null,
  when: both(when, unknownTruth(stoppedAt({ resource, path: [] }, reason))),
  hops: [],
})

/** The subnets of a group of subnets that a property names. */
export function subnetsOfGroup(
  topology: Topology,
  resource: Resource,
  named: Place,
  group: { readonly type: string; readonly what: string },
): readonly Guarded<Resource | null>[] {
  return standingAt(named).flatMap((standing) => {
    if (standing.spot.value === undefined) {
      const reason = `without a ${group.what} it is in the default VPC, which is not in the input`
      return [unknownSubnet(resource, reason, standing.when)]
    }
    const found = topology.identities.follow(standing, group.type, group.what)
    if (found.value === null) return [{ ...found, value: null }]
    const subnets = followSubnets(topology, itemsAt(propertyAt(found.value, 'SubnetIds')))
    return subnets.map((subnet) => ({ ...subnet, when: both(found.when, subnet.when) }))
  })
}
