import type { Resource } from '../../../src/model/resource.ts'
import { type Reference, reference, type Value } from '../../../src/model/value.ts'
import type { Condition } from '../../../src/model/worlds/condition.ts'
import { buildResource } from '../checks/build-resource.ts'

export const made = (
  address: string,
  type: string,
  properties: Value,
  more: { readonly exists?: Condition } = {},
): Resource => buildResource(type, properties, { address, ...more })

export const refer = (address: string, type: string, attribute: string | null = null): Reference =>
  reference(`template.yaml\n\n${address}`, type, attribute, address)

export const vpc = refer('Vpc', 'AWS::EC2::VPC')
export const subnet = refer('Subnet', 'AWS::EC2::Subnet')
export const table = refer('Table', 'AWS::EC2::RouteTable')
export const gateway = refer('Gateway', 'AWS::EC2::InternetGateway')
export const acl = refer('Acl', 'AWS::EC2::NetworkAcl')
export const group = refer('Group', 'AWS::EC2::SecurityGroup')

/** A VPC with one public subnet, and a group that lets SSH in from everywhere. */
export const publicNetwork: readonly Resource[] = [
  made('Vpc', 'AWS::EC2::VPC', { CidrBlock: '10.0.0.0/16' }),
  made('Gateway', 'AWS::EC2::InternetGateway', {}),
  made('Attachment', 'AWS::EC2::VPCGatewayAttachment', { VpcId: vpc, InternetGatewayId: gateway }),
  made('Subnet', 'AWS::EC2::Subnet', { VpcId: vpc, MapPublicIpOnLaunch: true }),
  made('Table', 'AWS::EC2::RouteTable', { VpcId: vpc }),
  made('Association', 'AWS::EC2::SubnetRouteTableAssociation', {
    SubnetId: subnet,
    RouteTableId: table,
  }),
  made('Route', 'AWS::EC2::Route', {
    RouteTableId: table,
    DestinationCidrBlock: '0.0.0.0/0',
    GatewayId: gateway,
  }),
  made('Group', 'AWS::EC2::SecurityGroup', {
    VpcId: vpc,
    SecurityGroupIngress: [{ IpProtocol: 'tcp', FromPort: 22, ToPort: 22, CidrIp: '0.0.0.0/0' }],
  }),
  made('Server', 'AWS::EC2::Instance', { SubnetId: subnet, SecurityGroupIds: [group] }),
]

/** The network with some of its resources replaced, added or, by null, taken away. */
export function networkWith(
  changes: Readonly<Record<string, Resource | null>>,
): readonly Resource[] {
  const kept = publicNetwork.flatMap((resource) => {
    const change = changes[resource.address]
    return change === undefined ? [resource] : change === null ? [] : [change]
  })
  const known = new Set(publicNetwork.map(({ address }) => address))
  const added = Object.entries(changes).flatMap(([address, resource]) =>
    known.has(address) || resource === null ? [] : [resource],
  )
  return [...kept, ...added]
}
