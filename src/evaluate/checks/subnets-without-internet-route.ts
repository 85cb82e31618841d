import type { Truth } from '../../model/truth.ts'
import { both, opposite, propertyAt, stoppedAt } from '../network/guarded.ts'
import { subnetsOfGroup } from '../network/interfaces/subnets.ts'
import { type Family, holdAnybody } from '../network/internet.ts'
import { throughRoutes } from '../network/routes.ts'
import { topologyOf } from '../network/topology.ts'
import { all, pass } from '../truth.ts'
import type { NamedCheck } from './named-check.ts'

const text = { type: 'string' }
const families: readonly Family[] = [4, 6]

/** No subnet of the group of subnets that a resource names has a route to an internet gateway. */
export const subnetsWithoutInternetRoute: NamedCheck = {
  parameters: {
    type: 'object',
    additionalProperties: false,
    required: ['through', 'group', 'what'],
    properties: {
      through: { description: 'The property that names the group.', ...text },
      group: { description: 'The canonical type of the group.', ...text },
      what: { description: 'What such a group is called.', ...text },
    },
  },
  judge: (place, { through, group, what }, graph): Truth => {
    if (place.kind !== 'spot') return pass()
    const { resource } = place
    const topology = topologyOf(graph)
    const named = propertyAt(resource, String(through))
    const subnets = subnetsOfGroup(topology, resource, named, {
      type: String(group),
      what: String(what),
    })
    const parts = subnets.flatMap((subnet) => {
      const at = { resource, path: [String(through)] }
      if (subnet.value === null) return [opposite(subnet.when, stoppedAt(at, unknownSubnet))]
      const { value } = subnet
      const reason = `subnet ${value.address} has a route to an internet gateway`
      return families.flatMap((family) =>
        throughRoutes(topology, value, family)
          .filter((route) => holdAnybody(route.value, family))
          .map((route) => opposite(both(subnet.when, route.when), stoppedAt(at, reason))),
      )
    })
    return all([pass(), ...parts])
  },
}

const unknownSubnet = 'one of its subnets is not in the input'
