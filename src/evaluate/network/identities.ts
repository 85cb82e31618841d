import type { Resource } from '../../model/resource.ts'
import type { ResourceGraph } from '../../model/resource-graph.ts'
import { isKind, type Value } from '../../model/value.ts'
import { describePath } from '../place.ts'
import { isIdentity } from './belonging.ts'
import { both, type Guarded, openAt, propertyAt, type Standing, whereItExists } from './guarded.ts'

/** Finds what a property names. */
export interface Identities {
  /** The resource of the type that a value identifies; null where it is none of the input's. */
  readonly find: (value: Value | undefined, type: string) => Resource | null
  /**
   * The same, guarded: a null of which nobody knows what it is, for a reason that says `what`
   * (`subnet`).
   */
  readonly follow: (standing: Standing, type: string, what: string) => Guarded<Resource | null>
}

export function createIdentities(graph: ResourceGraph): Identities {
  const written = new Map<string, ReadonlyMap<string, Resource>>()

  /** What was deployed before has an id in the plan. */
  function byWrittenId(type: string): ReadonlyMap<string, Resource> {
    const known = written.get(type)
    if (known !== undefined) return known
    const ids = new Map<string, Resource>()
    for (const resource of graph.ofType(type)) {
      for (const name of ['id', 'Id', 'arn', ...nameOf(type)]) {
        const place = propertyAt(resource, name)
        if (place.kind === 'spot' && typeof place.value === 'string') ids.set(place.value, resource)
      }
    }
    written.set(type, ids)
    return ids
  }

  function find(value: Value | undefined, type: string): Resource | null {
    if (typeof value === 'string') return byWrittenId(type).get(value) ?? null
    if (isKind(value, 'reference')) {
      if (value.targetType !== type || !isIdentity(value.attribute)) return null
      return graph.byId(value.target)
    }
    if (isKind(value, 'unknown') && value.candidates?.length === 1) {
      const [only] = value.candidates
      const resource = only === undefined ? null : graph.byId(only)
      return resource?.type === type ? resource : null
    }
    return null
  }

  return {
    find,
    follow: (standing, type, what) => {
      const { spot, when } = standing
      const resource = find(spot.value, type)
      if (resource !== null) {
        return { value: resource, when: both(when, whereItExists(resource)), hops: [] }
      }
      const reason = `the ${what} that ${describePath(spot.path)} names is not in the input`
      return { value: null, when: both(when, openAt(spot, reason)), hops: [] }
    },
  }
}

/** Groups of subnets are named, not numbered. */
const names: Readonly<Record<string, readonly string[]>> = {
  'AWS::AutoScaling::LaunchConfiguration': ['LaunchConfigurationName'],
  'AWS::DMS::ReplicationSubnetGroup': ['ReplicationSubnetGroupIdentifier'],
  'AWS::EC2::LaunchTemplate': ['LaunchTemplateName'],
  'AWS::RDS::DBSubnetGroup': ['DBSubnetGroupName'],
  'AWS::Redshift::ClusterSubnetGroup': ['ClusterSubnetGroupName'],
}

const nameOf = (type: string): readonly string[] =>
  Object.hasOwn(names, type) ? (names[type] ?? []) : []
