import { describe, expect, test } from 'vitest'
import type { Resource } from '../../../src/model/resource.ts'
import { unknown, type Value } from '../../../src/model/value.ts'
import { reach, settled, wayOf } from './ask.ts'
import { gateway, group, made, networkWith, refer, subnet, table, vpc } from './network-resource.ts'

const nobodyKnows = unknown('parameter', 'parameter Given has no default and no value was given')

/** The verdict, and why. */
function answer(resources: readonly Resource[], ports: readonly number[] = [22]): string {
  const { verdict, evidence } = settled(reach(resources, { ports }))
  return verdict === 'pass' ? 'reached' : `${verdict}: ${evidence?.reason}`
}

const rule = (properties: Record<string, Value>) =>
  made('Group', 'AWS::EC2::SecurityGroup', {
    SecurityGroupIngress: [{ IpProtocol: 'tcp', FromPort: 22, ToPort: 22, ...properties }],
  })

test('a way through the network is told hop by hop', () => {
  expect(wayOf(reach(networkWith({})))).toEqual([
    'internet: the internet',
    'internet-gateway: internet gateway Gateway',
    'route: route 0.0.0.0/0 in Table',
    "network-acl: the VPC's default network ACL, which lets everything pass",
    'public-address: MapPublicIpOnLaunch of Subnet',
    'security-group: Group allows port 22 from 0.0.0.0/0',
    'endpoint: Server',
  ])
})

describe('what stops packets is named', () => {
  const noRoute =
    "fail: the internet can't reach it: no route of Subnet leads to an internet gateway"
  const noAddress = "fail: the internet can't reach it: it has no public IPv4 address"
  const noRule =
    "fail: the internet can't reach it: its security groups let nobody from the internet in"
  const noEntry =
    "fail: the internet can't reach it: its network ACL lets nobody from the internet in"
  const attachment = (properties: Value) =>
    made('Attachment', 'AWS::EC2::VPCGatewayAttachment', properties)
  const route = (properties: Record<string, Value>) =>
    made('Route', 'AWS::EC2::Route', { RouteTableId: table, ...properties })
  const natGateway = refer('Nat', 'AWS::EC2::NatGateway')

  test.each<[string, Record<string, Resource | null>, string]>([
    ['a gateway that is not attached', { Attachment: null }, noRoute],
    [
      'a gateway of another VPC',
      {
        Other: made('Other', 'AWS::EC2::VPC', {}),
        Attachment: attachment({
          VpcId: refer('Other', 'AWS::EC2::VPC'),
          InternetGatewayId: gateway,
        }),
      },
      noRoute,
    ],
    ['a subnet with the main route table', { Association: null }, noRoute],
    [
      'a route to a NAT gateway',
      { Route: route({ DestinationCidrBlock: '0.0.0.0/0', NatGatewayId: natGateway }) },
      noRoute,
    ],
    [
      'a route for IPv6 alone',
      { Route: route({ DestinationIpv6CidrBlock: '::/0', GatewayId: gateway }) },
      noRoute,
    ],
    [
      'a subnet that gives no address',
      { Subnet: made('Subnet', 'AWS::EC2::Subnet', { VpcId: vpc }) },
      noAddress,
    ],
    ['a rule for one network', { Group: rule({ CidrIp: '203.0.113.0/24' }) }, noRule],
    ['a rule for private networks', { Group: rule({ CidrIp: '10.0.0.0/8' }) }, noRule],
    ['a rule for another group', { Group: rule({ SourceSecurityGroupId: group }) }, noRule],
    [
      'a network ACL of its own without entries',
      {
        Acl: made('Acl', 'AWS::EC2::NetworkAcl', { VpcId: vpc }),
        AclOfSubnet: made('AclOfSubnet', 'AWS::EC2::SubnetNetworkAclAssociation', {
          SubnetId: subnet,
          NetworkAclId: refer('Acl', 'AWS::EC2::NetworkAcl'),
        }),
      },
      noEntry,
    ],
    [
      'VPC Block Public Access',
      {
        Block: made('Block', 'AWS::EC2::VPCBlockPublicAccessOptions', {
          InternetGatewayBlockMode: 'block-ingress',
        }),
      },
      "fail: the internet can't reach it: VPC Block Public Access keeps the internet out",
    ],
  ])('%s', (_, changes, wanted) => {
    expect(answer(networkWith(changes))).toBe(wanted)
  })
})

describe('what lies outside of the input is unknown', () => {
  test('a subnet', () => {
    const Server = made('Server', 'AWS::EC2::Instance', {
      SecurityGroupIds: [group],
      NetworkInterfaces: [{ SubnetId: nobodyKnows, AssociatePublicIpAddress: true }],
    })
    expect(answer(networkWith({ Server }))).toBe(
      'unknown: the subnet that NetworkInterfaces[0].SubnetId names is not in the input: parameter Given has no default and no value was given',
    )
  })

  test('but where a group lets nobody in, nothing else matters', () => {
    const Server = made('Server', 'AWS::EC2::Instance', {
      SubnetId: nobodyKnows,
      SecurityGroupIds: [group],
    })
    expect(answer(networkWith({ Server, Group: rule({ CidrIp: '10.0.0.0/8' }) }))).toMatch(/^fail/)
  })

  test('the range of a rule', () => {
    expect(answer(networkWith({ Group: rule({ CidrIp: nobodyKnows }) }))).toBe(
      'unknown: SecurityGroupIngress[0].CidrIp is not known: parameter Given has no default and no value was given',
    )
  })

  test('a prefix list', () => {
    expect(
      answer(networkWith({ Group: rule({ SourcePrefixListId: 'pl-0123456789abcdef0' }) })),
    ).toBe('unknown: what prefix list pl-0123456789abcdef0 holds is not in the input')
  })
})

describe('anybody is more than a network, however it is written', () => {
  test('two halves of the world', () => {
    const Group = made('Group', 'AWS::EC2::SecurityGroup', {
      SecurityGroupIngress: ['0.0.0.0/1', '128.0.0.0/1'].map((CidrIp) => ({
        IpProtocol: '6',
        FromPort: '20',
        ToPort: '30',
        CidrIp,
      })),
    })
    expect(answer(networkWith({ Group }))).toBe('reached')
  })

  test('many networks that are none by themselves', () => {
    const Group = made('Group', 'AWS::EC2::SecurityGroup', {
      SecurityGroupIngress: ['8.0.0.0/8', '9.0.0.0/9'].map((CidrIp) => ({
        IpProtocol: '-1',
        CidrIp,
      })),
    })
    expect(answer(networkWith({ Group }))).toBe('reached')
  })

  test('the entries of a prefix list', () => {
    const List = made('List', 'AWS::EC2::PrefixList', { Entries: [{ Cidr: '0.0.0.0/0' }] })
    const Group = rule({
      SourcePrefixListId: refer('List', 'AWS::EC2::PrefixList', 'PrefixListId'),
    })
    expect(answer(networkWith({ List, Group }))).toBe('reached')
  })
})

test('a rule that stands apart belongs to its group', () => {
  const resources = networkWith({
    Group: made('Group', 'AWS::EC2::SecurityGroup', {}),
    Rule: made('Rule', 'AWS::EC2::SecurityGroupIngress', {
      GroupId: refer('Group', 'AWS::EC2::SecurityGroup', 'GroupId'),
      IpProtocol: 'tcp',
      FromPort: 0,
      ToPort: 1024,
      CidrIp: '0.0.0.0/0',
    }),
  })
  expect(answer(resources)).toBe('reached')
})

test('a load balancer is reached on the port of a listener', () => {
  const Balancer = refer('Balancer', 'AWS::ElasticLoadBalancingV2::LoadBalancer')
  const resources = networkWith({
    Group: made('Group', 'AWS::EC2::SecurityGroup', {
      SecurityGroupIngress: [{ IpProtocol: '-1', CidrIp: '0.0.0.0/0' }],
    }),
    Balancer: made('Balancer', 'AWS::ElasticLoadBalancingV2::LoadBalancer', {
      Subnets: [subnet],
      SecurityGroups: [group],
    }),
    Listener: made('Listener', 'AWS::ElasticLoadBalancingV2::Listener', {
      LoadBalancerArn: Balancer,
      Port: 443,
    }),
  })
  const verdicts = [443, 80].map(
    (port) => settled(reach(resources, { ports: [port] }, 'Balancer')).verdict,
  )
  expect(verdicts).toEqual(['pass', 'fail'])
})
