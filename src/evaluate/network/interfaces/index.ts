import type { Resource } from '../../../model/resource.ts'
import { pass } from '../../truth.ts'
import type { Guarded } from '../guarded.ts'
import type { Interface } from '../reach.ts'
import type { Topology } from '../topology.ts'
import { databaseInterface, databaseTypeNames } from './database.ts'
import { instanceInterfaces, networkInterface } from './instance.ts'
import { groupInterfaces, serviceInterface } from './launched.ts'
import { classicInterface, loadBalancerInterface } from './load-balancer.ts'

/** Types of resources that stand in a VPC with an interface of their own. */
export const typesWithInterfaces: readonly string[] = [
  'AWS::EC2::Instance',
  'AWS::EC2::NetworkInterface',
  'AWS::AutoScaling::AutoScalingGroup',
  'AWS::ECS::Service',
  'AWS::ElasticLoadBalancingV2::LoadBalancer',
  'AWS::ElasticLoadBalancing::LoadBalancer',
  ...databaseTypeNames,
]

/** The interfaces by which a resource can be reached; none for types that have none. */
export const interfacesOf = (
  topology: Topology,
  resource: Resource,
): readonly Guarded<Interface>[] =>
  topology.once(resource, 'interfaces', () => made(topology, resource))

function made(topology: Topology, resource: Resource): readonly Guarded<Interface>[] {
  switch (resource.type) {
    case 'AWS::EC2::Instance':
      return instanceInterfaces(topology, resource)
    case 'AWS::EC2::NetworkInterface':
      return [certain(networkInterface(topology, resource))]
    case 'AWS::AutoScaling::AutoScalingGroup':
      return groupInterfaces(topology, resource)
    case 'AWS::ElasticLoadBalancingV2::LoadBalancer':
      return [certain(loadBalancerInterface(topology, resource))]
    case 'AWS::ElasticLoadBalancing::LoadBalancer':
      return [certain(classicInterface(topology, resource))]
    case 'AWS::ECS::Service': {
      const service = serviceInterface(topology, resource)
      return service === null ? [] : [certain(service)]
    }
    default: {
      const database = databaseInterface(topology, resource)
      return database === null ? [] : [certain(database)]
    }
  }
}

const certain = (value: Interface): Guarded<Interface> => ({ value, when: pass(), hops: [] })
