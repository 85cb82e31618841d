import type { Resource } from '../../model/resource.ts'
import { isKind } from '../../model/value.ts'
import type { Guarded, Standing } from './guarded.ts'
import { interfacesOf, typesWithInterfaces } from './interfaces/index.ts'
import type { Interface } from './reach.ts'
import type { Topology } from './topology.ts'

/** An interface that has a security group. */
export interface GroupUse {
  readonly of: Guarded<Interface>
  readonly group: Standing
}

export interface GroupUses {
  readonly certain: readonly GroupUse[]
  /** Whether groups that aren't known stand somewhere: any may be meant. */
  readonly isOpen: boolean
}

/** The interfaces that have a group. */
export function usesOfGroup(topology: Topology, group: Resource): GroupUses {
  const anchor = topology.graph.resources[0] ?? group
  const uses = topology.once(anchor, 'uses of groups', () => collect(topology))
  return { certain: uses.byGroup.get(group) ?? [], isOpen: uses.isOpen }
}

function collect(topology: Topology) {
  const byGroup = new Map<Resource, GroupUse[]>()
  let isOpen = false
  for (const type of typesWithInterfaces) {
    for (const resource of topology.graph.ofType(type)) {
      for (const of of interfacesOf(topology, resource)) {
        for (const standing of of.value.groups ?? []) {
          const found = topology.identities.find(standing.spot.value, 'AWS::EC2::SecurityGroup')
          if (found === null) isOpen ||= isKind(standing.spot.value, 'unknown')
          else {
            const list = byGroup.get(found)
            if (list === undefined) byGroup.set(found, [{ of, group: standing }])
            else list.push({ of, group: standing })
          }
        }
      }
    }
  }
  return { byGroup, isOpen }
}
