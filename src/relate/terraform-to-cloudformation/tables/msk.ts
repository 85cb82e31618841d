import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_msk_cluster: {
    type: 'AWS::MSK::Cluster',
    alike: `
      cluster_name enhanced_monitoring kafka_version number_of_broker_nodes storage_mode tags
      current_version
    `,
    attributes: {
      encryption_info: {
        to: 'EncryptionInfo',
        attributes: {
          encryption_at_rest_kms_key_arn: 'EncryptionAtRest.DataVolumeKMSKeyId',
          encryption_in_transit: {
            to: 'EncryptionInTransit',
            alike: 'client_broker in_cluster',
            defaults: { client_broker: 'TLS', in_cluster: true },
          },
        },
      },
      broker_node_group_info: {
        to: 'BrokerNodeGroupInfo',
        alike: 'client_subnets instance_type security_groups',
        attributes: {
          connectivity_info: {
            to: 'ConnectivityInfo',
            alike: 'network_type',
            attributes: { public_access: { to: 'PublicAccess', alike: 'type' } },
          },
          storage_info: {
            to: 'StorageInfo',
            attributes: {
              ebs_storage_info: {
                to: 'EBSStorageInfo',
                alike: 'volume_size',
                attributes: {
                  provisioned_throughput: {
                    to: 'ProvisionedThroughput',
                    alike: 'enabled volume_throughput',
                  },
                },
              },
            },
          },
          az_distribution: 'BrokerAZDistribution',
          ebs_volume_size: 'StorageInfo.EBSStorageInfo.VolumeSize',
        },
        defaults: { az_distribution: 'DEFAULT' },
      },
      configuration_info: { to: 'ConfigurationInfo', alike: 'revision arn' },
      logging_info: {
        to: 'LoggingInfo',
        attributes: {
          broker_logs: {
            to: 'BrokerLogs',
            attributes: {
              cloudwatch_logs: { to: 'CloudWatchLogs', alike: 'enabled log_group' },
              firehose: { to: 'Firehose', alike: 'delivery_stream enabled' },
              s3: { to: 'S3', alike: 'bucket enabled prefix' },
            },
          },
        },
      },
      open_monitoring: {
        to: 'OpenMonitoring',
        attributes: {
          prometheus: {
            to: 'Prometheus',
            attributes: {
              jmx_exporter: { to: 'JmxExporter', alike: 'enabled_in_broker' },
              node_exporter: { to: 'NodeExporter', alike: 'enabled_in_broker' },
            },
          },
        },
      },
      rebalancing: { to: 'Rebalancing', alike: 'status' },
      client_authentication: {
        to: 'ClientAuthentication',
        attributes: {
          unauthenticated: 'Unauthenticated.Enabled',
          sasl: { to: 'Sasl', attributes: { iam: 'Iam.Enabled', scram: 'Scram.Enabled' } },
          tls: {
            to: 'Tls',
            attributes: { certificate_authority_arns: 'CertificateAuthorityArnList' },
          },
        },
      },
    },
    defaults: { enhanced_monitoring: 'DEFAULT' },
  },
  aws_msk_serverless_cluster: {
    type: 'AWS::MSK::ServerlessCluster',
    alike: 'cluster_name tags',
    attributes: {
      client_authentication: {
        to: 'ClientAuthentication',
        attributes: {
          sasl: { to: 'Sasl', attributes: { iam: { to: 'Iam', alike: 'enabled' } } },
        },
      },
      vpc_config: {
        to: 'VpcConfigs[]',
        alike: 'subnet_ids',
        attributes: { security_group_ids: 'SecurityGroups' },
      },
    },
  },
  aws_msk_configuration: {
    type: 'AWS::MSK::Configuration',
    alike: 'description name server_properties',
    attributes: { kafka_versions: 'KafkaVersionsList' },
  },
  aws_msk_cluster_policy: {
    type: 'AWS::MSK::ClusterPolicy',
    alike: 'cluster_arn',
    attributes: { policy: { to: 'Policy', as: 'json' } },
  },
  aws_msk_scram_secret_association: {
    type: 'AWS::MSK::BatchScramSecret',
    alike: 'cluster_arn secret_arn_list',
  },
}
