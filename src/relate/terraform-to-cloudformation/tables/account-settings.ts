import type { Tables } from '../table.ts'

/** Settings of an account and region that CloudFormation has no type for: the names are the API's. */
export const tables: Tables = {
  aws_ec2_instance_metadata_defaults: {
    type: 'aws_ec2_instance_metadata_defaults',
    alike: 'http_endpoint http_put_response_hop_limit http_tokens instance_metadata_tags',
  },
  aws_ecs_account_setting_default: {
    type: 'aws_ecs_account_setting_default',
    alike: 'name value',
  },
  aws_emr_block_public_access_configuration: {
    type: 'aws_emr_block_public_access_configuration',
    alike: 'block_public_security_group_rules',
    attributes: {
      permitted_public_security_group_rule_range: {
        to: 'PermittedPublicSecurityGroupRuleRanges[]',
        alike: 'max_range min_range',
      },
    },
  },
  aws_guardduty_organization_configuration: {
    type: 'aws_guardduty_organization_configuration',
    alike: 'auto_enable auto_enable_organization_members detector_id',
    attributes: {
      datasources: {
        to: 'DataSources',
        attributes: {
          kubernetes: {
            to: 'Kubernetes',
            attributes: { audit_logs: { to: 'AuditLogs', attributes: { enable: 'AutoEnable' } } },
          },
          s3_logs: { to: 'S3Logs', alike: 'auto_enable' },
        },
      },
    },
  },
  aws_guardduty_organization_configuration_feature: {
    type: 'aws_guardduty_organization_configuration_feature',
    alike: 'auto_enable detector_id name',
    attributes: {
      additional_configuration: { to: 'AdditionalConfiguration[]', alike: 'auto_enable name' },
    },
  },
  aws_inspector2_enabler: {
    type: 'aws_inspector2_enabler',
    alike: 'account_ids resource_types',
  },
  aws_inspector2_organization_configuration: {
    type: 'aws_inspector2_organization_configuration',
    attributes: {
      auto_enable: { to: 'AutoEnable', alike: 'code_repository ec2 ecr lambda lambda_code' },
    },
  },
  aws_shield_subscription: {
    type: 'aws_shield_subscription',
    alike: 'auto_renew',
    defaults: { auto_renew: 'ENABLED' },
  },
  aws_ssm_service_setting: {
    type: 'aws_ssm_service_setting',
    alike: 'setting_id setting_value',
  },
}
