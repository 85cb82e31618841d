import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_ec2_transit_gateway_multicast_domain: {
    type: 'AWS::EC2::TransitGatewayMulticastDomain',
    arn: 'TransitGatewayMulticastDomainArn',
    alike: 'transit_gateway_id',
    attributes: {
      tags: { to: 'Tags', as: 'tags' },
      auto_accept_shared_associations: 'Options.AutoAcceptSharedAssociations',
      igmpv2_support: 'Options.Igmpv2Support',
      static_sources_support: 'Options.StaticSourcesSupport',
    },
    defaults: {
      auto_accept_shared_associations: 'disable',
      igmpv2_support: 'disable',
      static_sources_support: 'disable',
    },
  },
  aws_ec2_transit_gateway_vpc_attachment: {
    type: 'AWS::EC2::TransitGatewayVpcAttachment',
    alike: 'subnet_ids transit_gateway_id vpc_id',
    attributes: {
      tags: { to: 'Tags', as: 'tags' },
      appliance_mode_support: 'Options.ApplianceModeSupport',
      dns_support: 'Options.DnsSupport',
      ipv6_support: 'Options.Ipv6Support',
      security_group_referencing_support: 'Options.SecurityGroupReferencingSupport',
    },
    defaults: { appliance_mode_support: 'disable', dns_support: 'enable', ipv6_support: 'disable' },
  },
  aws_ec2_transit_gateway_route_table: {
    type: 'AWS::EC2::TransitGatewayRouteTable',
    alike: 'transit_gateway_id',
    attributes: { tags: { to: 'Tags', as: 'tags' } },
  },
  aws_ec2_transit_gateway_route: {
    type: 'AWS::EC2::TransitGatewayRoute',
    alike: `
      blackhole destination_cidr_block transit_gateway_attachment_id
      transit_gateway_route_table_id
    `,
    defaults: { blackhole: false },
  },
  aws_ec2_transit_gateway_route_table_association: {
    type: 'AWS::EC2::TransitGatewayRouteTableAssociation',
    alike: 'transit_gateway_attachment_id transit_gateway_route_table_id',
  },
  aws_ec2_transit_gateway_route_table_propagation: {
    type: 'AWS::EC2::TransitGatewayRouteTablePropagation',
    alike: 'transit_gateway_attachment_id transit_gateway_route_table_id',
  },
}
