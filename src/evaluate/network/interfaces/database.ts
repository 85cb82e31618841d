import type { Resource } from '../../../model/resource.ts'
import { isSymbolic } from '../../../model/value.ts'
import { toNumber } from '../../compare.ts'
import { describePath } from '../../place.ts'
import { fail, pass, unknownTruth } from '../../truth.ts'
import { everyPortOf, type Ports } from '../box.ts'
import {
  both,
  type Guarded,
  itemsAt,
  openAt,
  propertyAt,
  standingAt,
  stoppedAt,
} from '../guarded.ts'
import type { Interface } from '../reach.ts'
import type { Topology } from '../topology.ts'
import { addressBy, isTrue } from './public-address.ts'
import { subnetsOfGroup } from './subnets.ts'

/** How a type of database says where it is. */
interface DatabaseType {
  readonly subnetGroup: { readonly property: string; readonly type: string; readonly what: string }
  readonly groups: string
  /** Whether it is public where nothing is said. */
  readonly absent: 'public' | 'private' | 'open'
  /** Its port where nothing is said; null: it depends on the engine. */
  readonly port: number | null
}

const databaseTypes: Readonly<Record<string, DatabaseType>> = {
  'AWS::RDS::DBInstance': {
    subnetGroup: {
      property: 'DBSubnetGroupName',
      type: 'AWS::RDS::DBSubnetGroup',
      what: 'DB subnet group',
    },
    groups: 'VPCSecurityGroups',
    absent: 'open',
    port: null,
  },
  'AWS::Redshift::Cluster': {
    subnetGroup: {
      property: 'ClusterSubnetGroupName',
      type: 'AWS::Redshift::ClusterSubnetGroup',
      what: 'cluster subnet group',
    },
    groups: 'VpcSecurityGroupIds',
    absent: 'private',
    port: 5_439,
  },
  'AWS::DMS::ReplicationInstance': {
    subnetGroup: {
      property: 'ReplicationSubnetGroupIdentifier',
      type: 'AWS::DMS::ReplicationSubnetGroup',
      what: 'replication subnet group',
    },
    groups: 'VpcSecurityGroupIds',
    absent: 'public',
    port: null,
  },
}

export const isDatabase = (type: string): boolean => Object.hasOwn(databaseTypes, type)
export const databaseTypeNames: readonly string[] = Object.keys(databaseTypes)

export function databaseInterface(topology: Topology, resource: Resource): Interface | null {
  const type = isDatabase(resource.type) ? databaseTypes[resource.type] : undefined
  if (type === undefined) return null
  const { property, ...group } = type.subnetGroup
  return {
    resource,
    subnets: subnetsOfGroup(topology, resource, propertyAt(resource, property), group),
    groups: itemsAt(propertyAt(resource, type.groups)),
    ports: portsOf(resource, type.port),
    address: () => addressBy(resource, [publicAddress(resource, type.absent)]),
  }
}

function publicAddress(resource: Resource, absent: DatabaseType['absent']) {
  const at = { resource, path: ['PubliclyAccessible'] }
  const reason = 'without PubliclyAccessible its subnets decide whether it has a public address'
  const otherwise = {
    public: pass(),
    private: fail(stoppedAt(at, 'PubliclyAccessible is not set')),
    open: unknownTruth(stoppedAt(at, reason)),
  }[absent]
  const when = isTrue(propertyAt(resource, 'PubliclyAccessible'), otherwise)
  return { when, says: 'PubliclyAccessible', at }
}

function portsOf(resource: Resource, absent: number | null): readonly Guarded<Ports>[] {
  return standingAt(propertyAt(resource, 'Port')).map(({ spot, when }) => {
    const { value } = spot
    const hops = [
      { code: 'listener', says: 'its port', resource, path: spot.path, blocks: false },
    ] as const
    if (value == null) {
      const ports = absent === null ? everyPortOf : portOf(absent)
      return { value: ports, when, hops: [] }
    }
    const port = isSymbolic(value) || typeof value === 'object' ? null : toNumber(value)
    if (port !== null) return { value: portOf(port), when, hops: [...hops] }
    const open = openAt(spot, `${describePath(spot.path)} is not known`)
    return { value: everyPortOf, when: both(when, open), hops: [...hops] }
  })
}

export const portOf = (port: number): Ports => [{ from: port, until: port + 1 }]
