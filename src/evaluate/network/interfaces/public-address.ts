import type { Resource } from '../../../model/resource.ts'
import type { Truth } from '../../../model/truth.ts'
import { isKind, isList } from '../../../model/value.ts'
import { equalsJson, toNumber } from '../../compare.ts'
import { at, describePath, look, type Place } from '../../place.ts'
import { any, fail, pass, unknownTruth } from '../../truth.ts'
import { type Guarded, hopAt, openAt, propertyAt, stoppedAt } from '../guarded.ts'
import type { Family } from '../internet.ts'
import type { Topology } from '../topology.ts'

/** A way to get an address on the internet. */
interface Source {
  readonly when: Truth
  readonly says: string
  readonly at: { readonly resource: Resource; readonly path: readonly (string | number)[] } | null
}

/** Whether a value is true; absent: `absent`. */
export function isTrue(place: Place, absent: Truth, wanted: boolean | string = true): Truth {
  return look(place, (spot) => {
    if (spot.value == null) return absent
    const is = equalsJson(spot.value, wanted)
    if (is === null) return openAt(spot, `${describePath(spot.path)} is not known`)
    return is ? pass() : fail(stoppedAt(spot, `${describePath(spot.path)} gives it none`))
  })
}

/** An address by one of these ways; of the first that is there, the hop tells. */
export function addressBy(resource: Resource, sources: readonly Source[]): Guarded<null> {
  const possible = sources.filter(({ when }) => when.kind !== 'fail')
  const told = possible.find(({ when }) => when.kind === 'pass') ?? possible[0]
  const nothing = stoppedAt({ resource, path: [] }, 'it has no public address')
  return {
    value: null,
    when: any(
      possible.map(({ when }) => when),
      nothing,
    ),
    hops: told === undefined ? [] : [hopAt('public-address', told.says, told.at)],
  }
}

/** Elastic IP addresses that are given to an instance, or to a network interface. */
export function elasticAddresses(topology: Topology, owner: Resource): readonly Source[] {
  const links =
    owner.type === 'AWS::EC2::Instance'
      ? ([
          ['AWS::EC2::EIP', 'InstanceId'],
          ['AWS::EC2::EIPAssociation', 'InstanceId'],
        ] as const)
      : ([
          ['AWS::EC2::EIP', 'network_interface'],
          ['AWS::EC2::EIPAssociation', 'NetworkInterfaceId'],
        ] as const)
  return links.flatMap(([type, property]) =>
    topology.belonging.of(owner, type, property).map(({ value, when }) => ({
      when,
      says: `Elastic IP address ${value?.address ?? 'that was not read'}`,
      at: value && { resource: value, path: [] },
    })),
  )
}

/** What a subnet gives to what is launched into it. */
export function subnetAddress(subnet: Resource | null, family: Family, of: Resource): Source {
  const property = family === 4 ? 'MapPublicIpOnLaunch' : 'AssignIpv6AddressOnCreation'
  if (subnet === null) {
    const reason = 'whether its subnet gives public addresses is not known'
    const when = unknownTruth(stoppedAt({ resource: of, path: [] }, reason))
    return { when, says: 'an address that its subnet gives', at: null }
  }
  const place = propertyAt(subnet, property)
  const none = fail(stoppedAt({ resource: subnet, path: [] }, `${property} is not set`))
  // A default subnet gives public IPv4 addresses where nothing says otherwise.
  const isDefault = family === 4 && subnet.writtenType === 'aws_default_subnet'
  const says = `${property} of ${subnet.address}`
  return {
    when: isTrue(place, isDefault ? pass() : none),
    says,
    at: { resource: subnet, path: [property] },
  }
}

/** IPv6 addresses are public: whether an interface is given any. */
export function ownIpv6(interfaces: readonly Place[], of: Resource): readonly Source[] {
  const none = fail(stoppedAt({ resource: of, path: [] }, 'it asks for no IPv6 address'))
  return interfaces.flatMap((place) => [
    {
      when: look(at(place, 'Ipv6AddressCount'), (spot) => {
        if (spot.value == null) return none
        const count = isKind(spot.value, 'unknown') ? null : toNumber(spot.value as never)
        if (count === null) return openAt(spot, `${describePath(spot.path)} is not known`)
        return count > 0 ? pass() : none
      }),
      says: 'an IPv6 address',
      at: { resource: of, path: [] },
    },
    {
      when: look(at(place, 'Ipv6Addresses'), (spot) => {
        if (isKind(spot.value, 'unknown'))
          return openAt(spot, `${describePath(spot.path)} is not known`)
        return isList(spot.value as never) && (spot.value as readonly unknown[]).length > 0
          ? pass()
          : none
      }),
      says: 'an IPv6 address',
      at: { resource: of, path: [] },
    },
  ])
}
