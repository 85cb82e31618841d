import type { Block, Tables } from '../table.ts'

const encrypt_at_rest: Block = {
  to: 'EncryptionAtRestOptions',
  alike: 'enabled kms_key_id',
  defaults: { enabled: false },
}

const node_to_node_encryption: Block = {
  to: 'NodeToNodeEncryptionOptions',
  alike: 'enabled',
  defaults: { enabled: false },
}

const master_user_options: Block = {
  to: 'MasterUserOptions',
  alike: 'master_user_name master_user_password',
  attributes: { master_user_arn: 'MasterUserARN' },
}

const log_publishing_options: Block = {
  to: 'LogPublishingOptions',
  keyedBy: ['log_type'],
  alike: 'enabled',
  attributes: { cloudwatch_log_group_arn: 'CloudWatchLogsLogGroupArn' },
  defaults: { enabled: true },
}

const cognito_options: Block = {
  to: 'CognitoOptions',
  alike: 'enabled identity_pool_id role_arn user_pool_id',
}

export const tables: Tables = {
  aws_opensearch_domain: {
    type: 'AWS::OpenSearchService::Domain',
    names: ['domain_name'],
    alike: 'advanced_options domain_name engine_version',
    attributes: {
      access_policies: { to: 'AccessPolicies', as: 'json' },
      encrypt_at_rest,
      node_to_node_encryption,
      domain_endpoint_options: {
        to: 'DomainEndpointOptions',
        alike: `
          custom_endpoint custom_endpoint_certificate_arn custom_endpoint_enabled
        `,
        attributes: {
          enforce_https: 'EnforceHTTPS',
          tls_security_policy: 'TLSSecurityPolicy',
        },
        defaults: { enforce_https: true, custom_endpoint_enabled: false },
      },
      advanced_security_options: {
        to: 'AdvancedSecurityOptions',
        alike: 'anonymous_auth_enabled enabled internal_user_database_enabled',
        attributes: {
          master_user_options,
          jwt_options: {
            to: 'JWTOptions',
            alike: 'enabled public_key roles_key subject_key',
          },
        },
        defaults: { internal_user_database_enabled: false },
      },
      cluster_config: {
        to: 'ClusterConfig',
        alike: `
          dedicated_master_count dedicated_master_enabled dedicated_master_type instance_count
          instance_type warm_count warm_enabled warm_type zone_awareness_enabled
        `,
        attributes: {
          multi_az_with_standby_enabled: 'MultiAZWithStandbyEnabled',
          cold_storage_options: { to: 'ColdStorageOptions', alike: 'enabled' },
          node_options: {
            to: 'NodeOptions[]',
            alike: 'node_type',
            attributes: { node_config: { to: 'NodeConfig', alike: 'count enabled type' } },
          },
          zone_awareness_config: { to: 'ZoneAwarenessConfig', alike: 'availability_zone_count' },
        },
        defaults: {
          dedicated_master_enabled: false,
          instance_count: 1,
          instance_type: 'm3.medium.search',
        },
      },
      vpc_options: { to: 'VPCOptions', alike: 'security_group_ids subnet_ids' },
      log_publishing_options,
      tags: { to: 'Tags', as: 'tags' },
      ip_address_type: 'IPAddressType',
      aiml_options: {
        to: 'AIMLOptions',
        attributes: {
          s3_vectors_engine: { to: 'S3VectorsEngine', alike: 'enabled' },
          serverless_vector_acceleration: { to: 'ServerlessVectorAcceleration', alike: 'enabled' },
        },
      },
      cognito_options,
      ebs_options: {
        to: 'EBSOptions',
        alike: 'iops throughput volume_size volume_type',
        attributes: { ebs_enabled: 'EBSEnabled' },
      },
      identity_center_options: {
        to: 'IdentityCenterOptions',
        alike: 'roles_key subject_key',
        attributes: {
          enabled_api_access: 'EnabledAPIAccess',
          identity_center_instance_arn: 'IdentityCenterInstanceARN',
        },
      },
      off_peak_window_options: {
        to: 'OffPeakWindowOptions',
        alike: 'enabled',
        attributes: {
          off_peak_window: {
            to: 'OffPeakWindow',
            attributes: {
              window_start_time: { to: 'WindowStartTime', alike: 'hours minutes' },
            },
          },
        },
      },
      snapshot_options: { to: 'SnapshotOptions', alike: 'automated_snapshot_start_hour' },
      software_update_options: {
        to: 'SoftwareUpdateOptions',
        alike: 'auto_software_update_enabled',
      },
      deployment_strategy_options: {
        to: 'DeploymentStrategyOptions',
        alike: 'deployment_strategy',
      },
    },
  },
  aws_elasticsearch_domain: {
    type: 'AWS::Elasticsearch::Domain',
    alike: 'advanced_options domain_name elasticsearch_version',
    attributes: {
      access_policies: { to: 'AccessPolicies', as: 'json' },
      encrypt_at_rest,
      node_to_node_encryption,
      domain_endpoint_options: {
        to: 'DomainEndpointOptions',
        alike: `
          custom_endpoint custom_endpoint_certificate_arn custom_endpoint_enabled
        `,
        attributes: {
          enforce_https: 'EnforceHTTPS',
          tls_security_policy: 'TLSSecurityPolicy',
        },
        defaults: { enforce_https: true },
      },
      vpc_options: { to: 'VPCOptions', alike: 'security_group_ids subnet_ids' },
      tags: { to: 'Tags', as: 'tags' },
      advanced_security_options: {
        to: 'AdvancedSecurityOptions',
        alike: 'enabled internal_user_database_enabled',
        attributes: { master_user_options },
      },
      cognito_options,
      ebs_options: {
        to: 'EBSOptions',
        alike: 'iops volume_size volume_type',
        attributes: { ebs_enabled: 'EBSEnabled' },
      },
      snapshot_options: { to: 'SnapshotOptions', alike: 'automated_snapshot_start_hour' },
      cluster_config: {
        to: 'ElasticsearchClusterConfig',
        alike: `
          dedicated_master_count dedicated_master_enabled dedicated_master_type instance_count
          instance_type zone_awareness_enabled warm_count warm_enabled warm_type
        `,
        attributes: {
          cold_storage_options: { to: 'ColdStorageOptions', alike: 'enabled' },
          zone_awareness_config: { to: 'ZoneAwarenessConfig', alike: 'availability_zone_count' },
        },
      },
      log_publishing_options,
    },
    defaults: { elasticsearch_version: '1.5' },
  },
  aws_opensearch_domain_policy: {
    type: 'AWS::OpenSearchService::Domain',
    attributes: { access_policies: { to: 'AccessPolicies', as: 'json' } },
    partOf: {
      parent: 'aws_opensearch_domain',
      key: 'domain_name',
      equals: ['domain_name'],
      sets: ['AccessPolicies'],
    },
  },
  aws_elasticsearch_domain_policy: {
    type: 'AWS::Elasticsearch::Domain',
    attributes: { access_policies: { to: 'AccessPolicies', as: 'json' } },
    partOf: {
      parent: 'aws_elasticsearch_domain',
      key: 'domain_name',
      equals: ['domain_name'],
      sets: ['AccessPolicies'],
    },
  },
}
