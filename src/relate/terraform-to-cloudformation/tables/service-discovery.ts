import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_service_discovery_service: {
    type: 'AWS::ServiceDiscovery::Service',
    alike: 'description name namespace_id type',
    attributes: {
      tags: { to: 'Tags', as: 'tags' },
      dns_config: {
        to: 'DnsConfig',
        alike: 'namespace_id routing_policy',
        attributes: {
          dns_records: { to: 'DnsRecords[]', alike: 'type', attributes: { ttl: 'TTL' } },
        },
      },
      health_check_config: {
        to: 'HealthCheckConfig',
        alike: 'failure_threshold resource_path type',
      },
      health_check_custom_config: { to: 'HealthCheckCustomConfig', alike: 'failure_threshold' },
    },
  },
  aws_service_discovery_private_dns_namespace: {
    type: 'AWS::ServiceDiscovery::PrivateDnsNamespace',
    alike: 'description name vpc',
    attributes: { tags: { to: 'Tags', as: 'tags' } },
  },
  aws_service_discovery_public_dns_namespace: {
    type: 'AWS::ServiceDiscovery::PublicDnsNamespace',
    alike: 'description name',
    attributes: { tags: { to: 'Tags', as: 'tags' } },
  },
  aws_service_discovery_http_namespace: {
    type: 'AWS::ServiceDiscovery::HttpNamespace',
    alike: 'description name',
    attributes: { tags: { to: 'Tags', as: 'tags' } },
  },
}
