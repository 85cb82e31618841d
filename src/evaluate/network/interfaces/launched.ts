import type { Resource } from '../../../model/resource.ts'
import { isSymbolic } from '../../../model/value.ts'
import { at } from '../../place.ts'
import { fail } from '../../truth.ts'
import {
  type Guarded,
  itemsAt,
  propertyAt,
  type Standing,
  standingAt,
  stoppedAt,
} from '../guarded.ts'
import type { Interface } from '../reach.ts'
import type { Topology } from '../topology.ts'
import { describedInterfaces, templatesOf } from './instance.ts'
import { addressBy, isTrue, subnetAddress } from './public-address.ts'
import { followSubnets } from './subnets.ts'

/** The interfaces of the instances that an Auto Scaling group launches. */
export function groupInterfaces(
  topology: Topology,
  group: Resource,
): readonly Guarded<Interface>[] {
  const subnets = itemsAt(propertyAt(group, 'VPCZoneIdentifier')).flatMap(splitList)
  const configured = standingAt(propertyAt(group, 'LaunchConfigurationName')).flatMap(
    ({ spot }) => {
      const found = topology.identities.find(spot.value, 'AWS::AutoScaling::LaunchConfiguration')
      return found === null || found.exists !== null ? [] : [propertyAt(found)]
    },
  )
  const policy = at(
    propertyAt(group, 'MixedInstancesPolicy'),
    'LaunchTemplate',
    'LaunchTemplateSpecification',
  )
  const around = [
    ...configured,
    ...templatesOf(topology, propertyAt(group, 'LaunchTemplate')),
    ...templatesOf(topology, policy),
  ]
  return describedInterfaces(topology, group, around, subnets.length === 0 ? undefined : subnets)
}

/** Terraform and old templates write the subnets as one text. */
function splitList(standing: Standing): readonly Standing[] {
  const { spot } = standing
  if (typeof spot.value !== 'string' || isSymbolic(spot.value)) return [standing]
  return spot.value.split(',').map((id) => ({ ...standing, spot: { ...spot, value: id.trim() } }))
}

/** The interfaces of the tasks of a service. */
export function serviceInterface(topology: Topology, service: Resource): Interface | null {
  const place = propertyAt(service, 'NetworkConfiguration', 'AwsvpcConfiguration')
  if (standingAt(place).every(({ spot }) => spot.value === undefined)) return null
  return {
    resource: service,
    subnets: followSubnets(topology, itemsAt(at(place, 'Subnets'))),
    groups: itemsAt(at(place, 'SecurityGroups')),
    ports: null,
    address: (subnet, family) => {
      if (family === 6) return addressBy(service, [subnetAddress(subnet, 6, service)])
      const path = ['NetworkConfiguration', 'AwsvpcConfiguration', 'AssignPublicIp']
      const none = fail(stoppedAt({ resource: service, path: [] }, 'AssignPublicIp is not set'))
      const when = isTrue(at(place, 'AssignPublicIp'), none, 'ENABLED')
      return addressBy(service, [{ when, says: 'AssignPublicIp', at: { resource: service, path } }])
    },
  }
}
