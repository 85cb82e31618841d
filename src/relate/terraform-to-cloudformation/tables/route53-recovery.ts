import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_route53recoveryreadiness_cell: {
    type: 'AWS::Route53RecoveryReadiness::Cell',
    arn: 'CellArn',
    alike: 'cell_name cells',
    attributes: { tags: { to: 'Tags', as: 'tags' } },
  },
  aws_route53recoveryreadiness_readiness_check: {
    type: 'AWS::Route53RecoveryReadiness::ReadinessCheck',
    arn: 'ReadinessCheckArn',
    alike: 'readiness_check_name resource_set_name',
    attributes: { tags: { to: 'Tags', as: 'tags' } },
  },
  aws_route53recoveryreadiness_recovery_group: {
    type: 'AWS::Route53RecoveryReadiness::RecoveryGroup',
    arn: 'RecoveryGroupArn',
    alike: 'cells recovery_group_name',
    attributes: { tags: { to: 'Tags', as: 'tags' } },
  },
  aws_route53recoveryreadiness_resource_set: {
    type: 'AWS::Route53RecoveryReadiness::ResourceSet',
    arn: 'ResourceSetArn',
    alike: 'resource_set_name resource_set_type',
    attributes: {
      resources: {
        to: 'Resources[]',
        alike: 'readiness_scopes resource_arn',
        attributes: {
          dns_target_resource: {
            to: 'DnsTargetResource',
            alike: 'domain_name hosted_zone_arn record_set_id record_type',
            attributes: {
              target_resource: {
                to: 'TargetResource',
                attributes: {
                  nlb_resource: { to: 'NLBResource', alike: 'arn' },
                  r53_resource: { to: 'R53Resource', alike: 'domain_name record_set_id' },
                },
              },
            },
          },
        },
      },
      tags: { to: 'Tags', as: 'tags' },
    },
  },
  aws_route53recoverycontrolconfig_cluster: {
    type: 'AWS::Route53RecoveryControl::Cluster',
    arn: 'ClusterArn',
    alike: 'name network_type',
    attributes: { tags: { to: 'Tags', as: 'tags' } },
  },
}
