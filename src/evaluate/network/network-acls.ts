import type { Resource } from '../../model/resource.ts'
import type { Truth } from '../../model/truth.ts'
import { isSymbolic } from '../../model/value.ts'
import { equalsJson, toNumber } from '../compare.ts'
import { describePath, look, placeOf } from '../place.ts'
import { fail, pass } from '../truth.ts'
import { type Box, commonBox, everyPortOf, isEmptyBox } from './box.ts'
import { firstMatches, type Rule } from './first-match.ts'
import {
  both,
  type Guarded,
  hopAt,
  isNever,
  openAt,
  propertyAt,
  standingAt,
  stoppedAt,
} from './guarded.ts'
import { everyAddress, type Family } from './internet.ts'
import { addressesAt, boxesOf, portsOfProtocol } from './rule-boxes.ts'
import type { Topology } from './topology.ts'
import type { Protocol } from './traffic.ts'

/** Ports from which clients connect, and to which replies go: all that aren't well known. */
const clientPorts = [{ from: 1_024, until: 65_536 }]

const names = {
  protocol: 'Protocol',
  from: ['PortRange', 'From'],
  to: ['PortRange', 'To'],
}

/** What a subnet's network ACL lets in, of that to which it lets replies out. */
export function throughNetworkAcl(
  topology: Topology,
  subnet: Resource,
  family: Family,
  protocol: Protocol,
): readonly Guarded<Box>[] {
  return aclsOf(topology, subnet).flatMap((acl) => {
    if (acl.value === null) {
      const value = { sources: everyAddress(family), ports: everyPortOf }
      return [{ value, when: acl.when, hops: acl.hops }]
    }
    const list = acl.value
    return topology
      .once(list, `acl ${family} ${protocol}`, () => admittedBy(topology, list, family, protocol))
      .map((box) => ({ ...box, when: both(acl.when, box.when) }))
      .filter((box) => !isNever(box))
  })
}

/** The subnet's own, else that of its VPC: a null lets everything pass. */
function aclsOf(topology: Topology, subnet: Resource): readonly Guarded<Resource | null>[] {
  const { belonging, identities } = topology
  const own = belonging
    .of(subnet, 'AWS::EC2::SubnetNetworkAclAssociation', 'SubnetId')
    .flatMap(({ value, when }): Guarded<Resource | null>[] => {
      if (value === null)
        return [
          {
            value: null,
            when,
            hops: [hopAt('network-acl', 'a network ACL that was not read', null)],
          },
        ]
      return standingAt(propertyAt(value, 'NetworkAclId')).map((standing) => {
        const acl = identities.follow(standing, 'AWS::EC2::NetworkAcl', 'network ACL')
        return { ...acl, when: both(when, acl.when) }
      })
    })
    .filter((acl) => !isNever(acl))
  const none = topology.noneOf(own, subnet, 'an ACL of its own is there')
  if (none.kind === 'fail') return own
  return [...own, { value: null, when: none, hops: [defaultHop] }]
}

const defaultHop = hopAt(
  'network-acl',
  "the VPC's default network ACL, which lets everything pass",
  null,
)

function admittedBy(
  topology: Topology,
  acl: Resource,
  family: Family,
  protocol: Protocol,
): readonly Guarded<Box>[] {
  const everything: Box = { sources: everyAddress(family), ports: everyPortOf }
  const entries = topology.belonging.of(acl, 'AWS::EC2::NetworkAclEntry', 'NetworkAclId')
  const rules = (isEgress: boolean) =>
    entries
      .flatMap((entry) => rulesOf(topology, acl, entry, isEgress, family, protocol))
      .toSorted((one, other) => one.number - other.number)
  const incoming = firstMatches(rules(false), everything)
  if (incoming.length === 0) return []
  const outgoing = firstMatches(rules(true), { ...everything, ports: clientPorts })
  return incoming.flatMap((box) =>
    outgoing.flatMap((reply) => {
      const value = commonBox(box.value, { sources: reply.value.sources, ports: everyPortOf })
      const replied = { value, when: both(box.when, reply.when), hops: box.hops }
      return isEmptyBox(value) || isNever(replied) ? [] : [replied]
    }),
  )
}

function rulesOf(
  topology: Topology,
  acl: Resource,
  { value: entry, when }: Guarded<Resource | null>,
  isEgress: boolean,
  family: Family,
  protocol: Protocol,
): readonly (Rule & { readonly number: number })[] {
  if (entry === null) {
    const value = { sources: everyAddress(family), ports: everyPortOf }
    return [
      {
        box: { value, when, hops: [] },
        allows: pass(),
        at: { resource: acl, path: [] },
        number: 0,
      },
    ]
  }
  const direction = directionOf(entry, isEgress)
  if (direction.kind === 'fail') return []
  const place = placeOf(entry)
  const sources = addressesAt(
    place,
    family === 4 ? 'CidrBlock' : 'Ipv6CidrBlock',
    family,
    topology.graph,
  )
  const ports = portsOfProtocol(place, protocol, names)
  return boxesOf(place, sources, ports).flatMap((box) =>
    numbersOf(entry).map(({ number, isNumber }) => {
      const says = `network ACL ${acl.address}: entry ${number ?? ''} allows ${box.shown}`
      const hop = hopAt('network-acl', says, { resource: entry, path: [] })
      return {
        number: number ?? 0,
        at: { resource: entry, path: [] },
        allows: actionOf(entry),
        box: {
          value: box.value,
          when: both(both(when, direction), both(isNumber, box.when)),
          hops: [hop],
        },
      }
    }),
  )
}

function directionOf(entry: Resource, isEgress: boolean): Truth {
  return look(propertyAt(entry, 'Egress'), (spot) => {
    const is = spot.value == null ? false : equalsJson(spot.value, true)
    if (is === null) return openAt(spot, `${describePath(spot.path)} is not known`)
    return is === isEgress ? pass() : fail(stoppedAt(spot, 'the entry is for the other direction'))
  })
}

function actionOf(entry: Resource): Truth {
  return look(propertyAt(entry, 'RuleAction'), (spot) => {
    const allows = equalsJson(spot.value ?? null, 'allow')
    if (allows === null) return openAt(spot, `${describePath(spot.path)} is not known`)
    return allows ? pass() : fail(stoppedAt(spot, 'the entry denies it'))
  })
}

/** Rules are tried by their number; one that isn't known comes first, as nothing is certain behind it. */
function numbersOf(entry: Resource): readonly { number: number | null; isNumber: Truth }[] {
  return standingAt(propertyAt(entry, 'RuleNumber')).map(({ spot, when }) => {
    const { value } = spot
    const number =
      value == null || isSymbolic(value) || typeof value === 'object' ? null : toNumber(value)
    const reason = `${describePath(spot.path)} is not known`
    return { number, isNumber: number === null ? both(when, openAt(spot, reason)) : when }
  })
}
