import type { Part, Tables } from '../table.ts'

const pathFilter: Part = {
  alike: 'destination_address source_address',
  attributes: {
    destination_port_range: { to: 'DestinationPortRange', alike: 'from_port to_port' },
    source_port_range: { to: 'SourcePortRange', alike: 'from_port to_port' },
  },
}

export const tables: Tables = {
  aws_ec2_carrier_gateway: {
    type: 'AWS::EC2::CarrierGateway',
    alike: 'vpc_id',
    attributes: { tags: { to: 'Tags', as: 'tags' } },
  },
  aws_ec2_network_insights_analysis: {
    type: 'AWS::EC2::NetworkInsightsAnalysis',
    arn: 'NetworkInsightsAnalysisArn',
    alike: 'filter_in_arns network_insights_path_id',
    attributes: { tags: { to: 'Tags', as: 'tags' } },
  },
  aws_ec2_network_insights_path: {
    type: 'AWS::EC2::NetworkInsightsPath',
    arn: 'NetworkInsightsPathArn',
    alike: 'destination destination_ip destination_port protocol source source_ip',
    attributes: {
      filter_at_destination: { to: 'FilterAtDestination', ...pathFilter },
      filter_at_source: { to: 'FilterAtSource', ...pathFilter },
      tags: { to: 'Tags', as: 'tags' },
    },
  },
  aws_ec2_traffic_mirror_filter: {
    type: 'AWS::EC2::TrafficMirrorFilter',
    alike: 'description network_services',
    attributes: { tags: { to: 'Tags', as: 'tags' } },
  },
  aws_ec2_traffic_mirror_session: {
    type: 'AWS::EC2::TrafficMirrorSession',
    alike: `
      description network_interface_id packet_length session_number traffic_mirror_filter_id
      traffic_mirror_target_id virtual_network_id owner_id
    `,
    attributes: { tags: { to: 'Tags', as: 'tags' } },
  },
  aws_ec2_traffic_mirror_target: {
    type: 'AWS::EC2::TrafficMirrorTarget',
    alike: `
      description gateway_load_balancer_endpoint_id network_interface_id
      network_load_balancer_arn
    `,
    attributes: { tags: { to: 'Tags', as: 'tags' } },
  },
}
