import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_sagemaker_app_image_config: {
    type: 'AWS::SageMaker::AppImageConfig',
    arn: 'AppImageConfigArn',
    alike: 'app_image_config_name',
    attributes: {
      code_editor_app_image_config: {
        to: 'CodeEditorAppImageConfig',
        attributes: {
          container_config: {
            to: 'ContainerConfig',
            alike: 'container_arguments container_entrypoint',
            attributes: {
              container_environment_variables: { to: 'ContainerEnvironmentVariables', as: 'tags' },
            },
          },
        },
      },
      kernel_gateway_image_config: {
        to: 'KernelGatewayImageConfig',
        attributes: {
          file_system_config: {
            to: 'FileSystemConfig',
            alike: 'default_gid default_uid mount_path',
          },
          kernel_spec: { to: 'KernelSpecs[]', alike: 'display_name name' },
        },
      },
      tags: { to: 'Tags', as: 'tags' },
    },
  },
  aws_sagemaker_feature_group: {
    type: 'AWS::SageMaker::FeatureGroup',
    alike: `
      description event_time_feature_name feature_group_name
      record_identifier_feature_name role_arn
    `,
    attributes: {
      feature_definition: { to: 'FeatureDefinitions[]', alike: 'feature_name feature_type' },
      offline_store_config: {
        to: 'OfflineStoreConfig',
        alike: 'disable_glue_table_creation table_format',
        attributes: {
          data_catalog_config: { to: 'DataCatalogConfig', alike: 'catalog database table_name' },
          s3_storage_config: { to: 'S3StorageConfig', alike: 'kms_key_id s3_uri' },
        },
      },
      online_store_config: {
        to: 'OnlineStoreConfig',
        alike: 'enable_online_store storage_type',
        attributes: {
          security_config: { to: 'SecurityConfig', alike: 'kms_key_id' },
          ttl_duration: { to: 'TtlDuration', alike: 'unit value' },
        },
      },
      tags: { to: 'Tags', as: 'tags' },
      throughput_config: {
        to: 'ThroughputConfig',
        alike: `
          provisioned_read_capacity_units provisioned_write_capacity_units throughput_mode
        `,
      },
    },
  },
  aws_sagemaker_image: {
    type: 'AWS::SageMaker::Image',
    arn: 'ImageArn',
    alike: 'image_name',
    attributes: {
      description: 'ImageDescription',
      display_name: 'ImageDisplayName',
      role_arn: 'ImageRoleArn',
      tags: { to: 'Tags', as: 'tags' },
    },
  },
}
