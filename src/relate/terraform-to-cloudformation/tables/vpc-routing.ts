import type { Beside, Part, Tables } from '../table.ts'

const entry: Part = {
  alike: 'cidr_block ipv6_cidr_block',
  attributes: {
    rule_no: 'RuleNumber',
    action: 'RuleAction',
    protocol: { to: 'Protocol', as: 'protocol-number' },
    from_port: 'PortRange.From',
    to_port: 'PortRange.To',
  },
}

const besideNetworkAcl: readonly Beside[] = [
  {
    from: 'ingress',
    type: 'AWS::EC2::NetworkAclEntry',
    owner: 'NetworkAclId',
    block: { ...entry, fixed: { Egress: false } },
  },
  {
    from: 'egress',
    type: 'AWS::EC2::NetworkAclEntry',
    owner: 'NetworkAclId',
    block: { ...entry, fixed: { Egress: true } },
  },
  {
    from: 'subnet_ids',
    type: 'AWS::EC2::SubnetNetworkAclAssociation',
    owner: 'NetworkAclId',
    value: 'SubnetId',
  },
]

const route: Part = {
  // What a route doesn't use is an empty text there.
  omitEmpty: true,
  alike: `
    core_network_arn destination_prefix_list_id gateway_id nat_gateway_id network_interface_id
    transit_gateway_id vpc_endpoint_id vpc_peering_connection_id
  `,
  attributes: {
    cidr_block: 'DestinationCidrBlock',
    ipv6_cidr_block: 'DestinationIpv6CidrBlock',
    egress_only_gateway_id: 'EgressOnlyInternetGatewayId',
  },
}

const besideRouteTable = (block: Part): readonly Beside[] => [
  { from: 'route', type: 'AWS::EC2::Route', owner: 'RouteTableId', block },
]

export const tables: Tables = {
  aws_network_acl_rule: {
    type: 'AWS::EC2::NetworkAclEntry',
    alike: `
      cidr_block egress ipv6_cidr_block network_acl_id rule_action rule_number
    `,
    attributes: {
      protocol: { to: 'Protocol', as: 'protocol-number' },
      from_port: 'PortRange.From',
      to_port: 'PortRange.To',
      icmp_code: { to: 'Icmp.Code', as: 'number' },
      icmp_type: { to: 'Icmp.Type', as: 'number' },
    },
    defaults: { egress: false },
  },
  aws_network_acl: {
    type: 'AWS::EC2::NetworkAcl',
    alike: 'vpc_id',
    attributes: { tags: { to: 'Tags', as: 'tags' } },
    beside: besideNetworkAcl,
  },
  aws_default_network_acl: {
    type: 'AWS::EC2::NetworkAcl',
    alike: 'vpc_id',
    attributes: { tags: { to: 'Tags', as: 'tags' } },
    beside: besideNetworkAcl,
  },
  aws_network_acl_association: {
    type: 'AWS::EC2::SubnetNetworkAclAssociation',
    alike: 'network_acl_id subnet_id',
  },
  aws_route: {
    type: 'AWS::EC2::Route',
    alike: `
      carrier_gateway_id core_network_arn destination_cidr_block destination_ipv6_cidr_block
      destination_prefix_list_id gateway_id local_gateway_id nat_gateway_id
      network_interface_id route_table_id transit_gateway_id vpc_endpoint_id
      vpc_peering_connection_id odb_network_arn instance_id
    `,
    attributes: { egress_only_gateway_id: 'EgressOnlyInternetGatewayId' },
  },
  aws_route_table: {
    type: 'AWS::EC2::RouteTable',
    alike: 'vpc_id',
    attributes: { tags: { to: 'Tags', as: 'tags' } },
    beside: besideRouteTable({
      ...route,
      alike: `${route.alike} carrier_gateway_id local_gateway_id odb_network_arn`,
    }),
  },
  aws_route_table_association: {
    type: 'AWS::EC2::SubnetRouteTableAssociation',
    alike: 'route_table_id subnet_id',
  },
  aws_default_route_table: {
    type: 'AWS::EC2::RouteTable',
    names: ['default_route_table_id'],
    alike: 'vpc_id',
    attributes: { tags: { to: 'Tags', as: 'tags' } },
    beside: besideRouteTable({ ...route, alike: `${route.alike} instance_id` }),
  },
  // Nothing in CloudFormation makes a route table the main one.
  aws_main_route_table_association: {
    type: 'aws_main_route_table_association',
    alike: 'route_table_id vpc_id',
  },
}
