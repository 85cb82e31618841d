import type { Attributes, Table, Tables } from '../table.ts'

const rule: Attributes = { protocol: { to: 'IpProtocol', as: 'protocol' } }
const ports = 'description from_port to_port'

/** CloudFormation has one source in a rule, Terraform any number. */
const sources: Attributes = {
  cidr_blocks: 'CidrIp',
  ipv6_cidr_blocks: 'CidrIpv6',
  prefix_list_ids: 'SourcePrefixListId',
}
const destinations: Attributes = {
  cidr_blocks: 'CidrIp',
  ipv6_cidr_blocks: 'CidrIpv6',
  prefix_list_ids: 'DestinationPrefixListId',
}

const rulesOfGroup: Attributes = {
  ingress: {
    to: 'SecurityGroupIngress[]',
    alike: ports,
    attributes: rule,
    onePer: {
      ...sources,
      security_groups: 'SourceSecurityGroupId',
      self: { to: 'SourceSecurityGroupId', as: 'self' },
    },
  },
  egress: {
    to: 'SecurityGroupEgress[]',
    alike: ports,
    attributes: rule,
    onePer: {
      ...destinations,
      security_groups: 'DestinationSecurityGroupId',
      self: { to: 'DestinationSecurityGroupId', as: 'self' },
    },
  },
  tags: { to: 'Tags', as: 'tags' },
}

// A group made by Terraform has no rule that isn't written; one made by CloudFormation lets
// everything out where no egress is.
const empty = ['SecurityGroupEgress']

const ingressRule: Table = {
  type: 'AWS::EC2::SecurityGroupIngress',
  alike: ports,
  attributes: { ...rule, security_group_id: 'GroupId' },
  self: 'security_group_id',
  onePer: {
    ...sources,
    source_security_group_id: 'SourceSecurityGroupId',
    self: { to: 'SourceSecurityGroupId', as: 'self' },
  },
}

const egressRule: Table = {
  type: 'AWS::EC2::SecurityGroupEgress',
  alike: ports,
  attributes: { ...rule, security_group_id: 'GroupId' },
  self: 'security_group_id',
  onePer: {
    ...destinations,
    source_security_group_id: 'DestinationSecurityGroupId',
    self: { to: 'DestinationSecurityGroupId', as: 'self' },
  },
}

export const tables: Tables = {
  aws_security_group: {
    type: 'AWS::EC2::SecurityGroup',
    alike: 'vpc_id',
    attributes: { name: 'GroupName', description: 'GroupDescription', ...rulesOfGroup },
    empty,
    defaults: { description: 'Managed by Terraform' },
  },
  aws_default_security_group: {
    type: 'AWS::EC2::SecurityGroup',
    alike: 'vpc_id',
    attributes: rulesOfGroup,
    empty,
  },
  aws_security_group_rule: { by: 'type', tables: { ingress: ingressRule, egress: egressRule } },
  aws_vpc_security_group_ingress_rule: {
    type: 'AWS::EC2::SecurityGroupIngress',
    alike: `cidr_ipv6 ${ports}`,
    attributes: {
      security_group_id: 'GroupId',
      ip_protocol: { to: 'IpProtocol', as: 'protocol' },
      cidr_ipv4: 'CidrIp',
      prefix_list_id: 'SourcePrefixListId',
      referenced_security_group_id: 'SourceSecurityGroupId',
    },
  },
  aws_vpc_security_group_egress_rule: {
    type: 'AWS::EC2::SecurityGroupEgress',
    alike: `cidr_ipv6 ${ports}`,
    attributes: {
      security_group_id: 'GroupId',
      ip_protocol: { to: 'IpProtocol', as: 'protocol' },
      cidr_ipv4: 'CidrIp',
      prefix_list_id: 'DestinationPrefixListId',
      referenced_security_group_id: 'DestinationSecurityGroupId',
    },
  },
}
