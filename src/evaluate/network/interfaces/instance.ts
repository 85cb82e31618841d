import type { Resource } from '../../../model/resource.ts'
import { unknown } from '../../../model/value.ts'
import { at, type Place, placeOf } from '../../place.ts'
import { pass } from '../../truth.ts'
import {
  both,
  type Guarded,
  isNever,
  itemsAt,
  propertyAt,
  type Standing,
  standingAt,
} from '../guarded.ts'
import type { Interface } from '../reach.ts'
import type { Topology } from '../topology.ts'
import { firstGiven } from './first-given.ts'
import { addressBy, elasticAddresses, isTrue, ownIpv6, subnetAddress } from './public-address.ts'
import { followSubnets, unknownSubnet } from './subnets.ts'

/** What describes an interface of an instance, what overrides first. */
interface Described {
  readonly instance: Resource
  /** Objects that hold properties of the interface itself. */
  readonly own: readonly Place[]
  /** Objects that hold properties of the instance. */
  readonly around: readonly Place[]
  /** The subnets that an Auto Scaling group puts it into. */
  readonly subnets?: readonly Standing[]
}

export function instanceInterfaces(
  topology: Topology,
  instance: Resource,
): readonly Guarded<Interface>[] {
  const around = [
    placeOf(instance),
    ...templatesOf(topology, propertyAt(instance, 'LaunchTemplate')),
  ]
  return [
    ...describedInterfaces(topology, instance, around),
    ...topology.belonging
      .of(instance, 'AWS::EC2::NetworkInterfaceAttachment', 'InstanceId')
      .flatMap(({ value, when }) =>
        value === null
          ? []
          : attachedInterface(
              topology,
              instance,
              standingAt(propertyAt(value, 'NetworkInterfaceId')),
            ).map((each) => ({ ...each, when: both(when, each.when) })),
      ),
  ]
}

/** The interfaces of an instance that is described in one place and another. */
export function describedInterfaces(
  topology: Topology,
  instance: Resource,
  around: readonly Place[],
  subnets?: readonly Standing[],
): readonly Guarded<Interface>[] {
  const listed = firstGiven(around.map((place) => at(place, 'NetworkInterfaces')))
    .filter(({ spot }) => spot.value !== null)
    .flatMap((list) =>
      itemsAt(list.spot).map((item) => ({ ...item, when: both(list.when, item.when) })),
    )
  const more = subnets === undefined ? {} : { subnets }
  if (listed.length === 0) {
    return [
      {
        value: interfaceOf(topology, { instance, own: [], around, ...more }),
        when: pass(),
        hops: [],
      },
    ]
  }
  return listed.flatMap((item) => {
    const named = standingAt(at(item.spot, 'NetworkInterfaceId')).filter(
      ({ spot }) => spot.value !== undefined,
    )
    const attached = attachedInterface(topology, instance, named).map((each) => ({
      ...each,
      when: both(item.when, each.when),
    }))
    if (attached.length > 0) return attached
    const value = interfaceOf(topology, { instance, own: [item.spot], around, ...more })
    return [{ value, when: item.when, hops: [] }]
  })
}

function interfaceOf(topology: Topology, described: Described): Interface {
  const { instance, own, around } = described
  const places = [...own, ...around]
  const named = described.subnets ?? firstGiven(places.map((place) => at(place, 'SubnetId')))
  const groups = firstGiven([
    ...own.map((place) => at(place, 'GroupSet')),
    ...own.map((place) => at(place, 'Groups')),
    ...around.map((place) => at(place, 'SecurityGroupIds')),
    ...around.map((place) => at(place, 'SecurityGroups')),
  ]).flatMap((list) =>
    itemsAt(list.spot).map((item) => ({ ...item, when: both(list.when, item.when) })),
  )
  const none = topology.noneOf(
    named.map(({ when }) => ({ value: null, when, hops: [] })),
    instance,
    'a subnet is named',
  )
  const inDefault = unknownSubnet(
    instance,
    'without a subnet it is in the default VPC, which is not in the input',
    none,
  )
  return {
    resource: instance,
    subnets: [...followSubnets(topology, named), ...(isNever(inDefault) ? [] : [inDefault])],
    groups,
    ports: null,
    address: (subnet, family) =>
      addressBy(
        instance,
        family === 6
          ? [...ownIpv6(places, instance), subnetAddress(subnet, 6, instance)]
          : [...elasticAddresses(topology, instance), associated(places, subnet, instance)],
      ),
  }
}

function associated(places: readonly Place[], subnet: Resource | null, instance: Resource) {
  const given = firstGiven(places.map((place) => at(place, 'AssociatePublicIpAddress')))
  const bySubnet = subnetAddress(subnet, 4, instance)
  const [only] = given
  if (only === undefined) return bySubnet
  const truths = given.map(({ spot, when }) => both(when, isTrue(spot, bySubnet.when)))
  const [first = bySubnet.when] = truths
  const { spot } = only
  const isSure = given.length === 1 && only.when.kind === 'pass'
  return {
    when: isSure
      ? first
      : given.reduceRight(
          (rest, { spot: each, when }) => orElse(when, isTrue(each, bySubnet.when), rest),
          bySubnet.when,
        ),
    says: 'AssociatePublicIpAddress',
    at: { resource: spot.resource, path: spot.path },
  }
}

/** Where `when` holds `truth`, else the rest. */
function orElse(when: typeof passed, truth: typeof passed, rest: typeof passed): typeof passed {
  if (when.kind === 'pass') return truth
  if (when.kind === 'fail') return rest
  if (when.kind !== 'fork') return both(when, truth)
  return {
    kind: 'fork',
    condition: when.condition,
    then: orElse(when.then, truth, rest),
    otherwise: orElse(when.otherwise, truth, rest),
  }
}
const passed = pass()

/** An interface that is a resource of its own. */
function attachedInterface(
  topology: Topology,
  instance: Resource,
  named: readonly Standing[],
): readonly Guarded<Interface>[] {
  return named.map((standing) => {
    const found = topology.identities.follow(
      standing,
      'AWS::EC2::NetworkInterface',
      'network interface',
    )
    if (found.value !== null) {
      return {
        value: { ...networkInterface(topology, found.value), resource: instance },
        when: found.when,
        hops: [],
      }
    }
    const nowhere: Interface = {
      resource: instance,
      subnets: [{ value: null, when: found.when, hops: [] }],
      groups: null,
      ports: null,
      address: () => ({ value: null, when: pass(), hops: [] }),
    }
    return { value: nowhere, when: pass(), hops: [] }
  })
}

export function networkInterface(topology: Topology, resource: Resource): Interface {
  return {
    resource,
    subnets: followSubnets(topology, standingAt(propertyAt(resource, 'SubnetId'))),
    groups: itemsAt(propertyAt(resource, 'GroupSet')),
    ports: null,
    address: (subnet, family) =>
      addressBy(
        resource,
        family === 4
          ? elasticAddresses(topology, resource)
          : [...ownIpv6([placeOf(resource)], resource), subnetAddress(subnet, 6, resource)],
      ),
  }
}

/** What a launch template says of instances; where it isn't in the input, nobody knows. */
export function templatesOf(topology: Topology, place: Place): readonly Place[] {
  return standingAt(place).flatMap(({ spot, when }) => {
    if (spot.value === undefined || when.kind === 'fail') return []
    const named = firstGiven(
      ['LaunchTemplateId', 'LaunchTemplateName'].map((name) => at(spot, name)),
    )
    return named.flatMap((standing) => {
      const { find } = topology.identities
      const template = find(standing.spot.value, 'AWS::EC2::LaunchTemplate')
      const isCertain = when.kind === 'pass' && standing.when.kind === 'pass'
      if (template !== null && template.exists === null && isCertain) {
        return [propertyAt(template, 'LaunchTemplateData')]
      }
      const reason =
        template === null
          ? 'the launch template is not in the input'
          : `whether ${template.address} is used depends on conditions`
      return [{ ...standing.spot, value: unknown('not-read', reason) }]
    })
  })
}
