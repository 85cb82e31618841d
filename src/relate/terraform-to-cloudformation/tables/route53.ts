import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_route53_record: {
    type: 'AWS::Route53::RecordSet',
    alike: 'health_check_id name set_identifier type',
    attributes: {
      zone_id: 'HostedZoneId',
      records: 'ResourceRecords',
      ttl: { to: 'TTL', as: 'text' },
      alias: {
        to: 'AliasTarget',
        alike: 'evaluate_target_health',
        attributes: { name: 'DNSName', zone_id: 'HostedZoneId' },
      },
      failover_routing_policy: { attributes: { type: 'Failover' } },
      weighted_routing_policy: { alike: 'weight' },
      latency_routing_policy: { alike: 'region' },
      multivalue_answer_routing_policy: 'MultiValueAnswer',
      geolocation_routing_policy: {
        to: 'GeoLocation',
        attributes: {
          continent: 'ContinentCode',
          country: 'CountryCode',
          subdivision: 'SubdivisionCode',
        },
      },
      cidr_routing_policy: { to: 'CidrRoutingConfig', alike: 'collection_id location_name' },
    },
  },
  aws_route53_zone: {
    type: 'AWS::Route53::HostedZone',
    alike: 'name',
    attributes: {
      comment: 'HostedZoneConfig.Comment',
      vpc: { to: 'VPCs[]', attributes: { vpc_id: 'VPCId', vpc_region: 'VPCRegion' } },
      tags: { to: 'HostedZoneTags', as: 'tags' },
    },
    defaults: { comment: 'Managed by Terraform' },
  },
  aws_route53_query_log: {
    type: 'AWS::Route53::HostedZone',
    attributes: { cloudwatch_log_group_arn: 'CloudWatchLogsLogGroupArn' },
    partOf: {
      parent: 'aws_route53_zone',
      key: 'zone_id',
      equals: ['zone_id', 'id'],
      at: 'QueryLoggingConfig',
    },
  },
  aws_route53_health_check: {
    type: 'AWS::Route53::HealthCheck',
    gather: [
      {
        to: 'HealthCheckConfig',
        alike: `
          failure_threshold insufficient_data_health_status measure_latency port regions
          request_interval resource_path routing_control_arn search_string type
        `,
        attributes: {
          child_health_threshold: 'HealthThreshold',
          child_healthchecks: 'ChildHealthChecks',
          cloudwatch_alarm_name: 'AlarmIdentifier.Name',
          cloudwatch_alarm_region: 'AlarmIdentifier.Region',
          enable_sni: 'EnableSNI',
          fqdn: 'FullyQualifiedDomainName',
          ip_address: 'IPAddress',
          invert_healthcheck: 'Inverted',
        },
        defaults: { measure_latency: false },
      },
    ],
    attributes: { tags: { to: 'HealthCheckTags', as: 'tags' } },
  },
  aws_route53_key_signing_key: {
    type: 'AWS::Route53::KeySigningKey',
    alike: 'hosted_zone_id key_management_service_arn name status',
    defaults: { status: 'ACTIVE' },
  },
  aws_route53_hosted_zone_dnssec: {
    type: 'AWS::Route53::DNSSEC',
    alike: 'hosted_zone_id',
  },
  aws_route53_zone_association: {
    type: 'AWS::Route53::HostedZone',
    attributes: { vpc_id: 'VPCId', vpc_region: 'VPCRegion' },
    partOf: {
      parent: 'aws_route53_zone',
      key: 'zone_id',
      equals: ['zone_id', 'id'],
      at: 'VPCs[]',
    },
  },
}
