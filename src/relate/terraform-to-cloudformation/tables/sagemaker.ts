import {
  clusterConfig,
  datasetFormat,
  monitoringOutputs,
  networkConfig,
} from '../blocks/sagemaker-monitoring-job.ts'
import type { Part, Tables } from '../table.ts'

const productionVariant: Part = {
  alike: `
    accelerator_type container_startup_health_check_timeout_in_seconds
    inference_ami_version initial_instance_count initial_variant_weight instance_type
    model_data_download_timeout_in_seconds model_name variant_name
  `,
  attributes: {
    enable_ssm_access: 'EnableSSMAccess',
    volume_size_in_gb: 'VolumeSizeInGB',
    core_dump_config: { to: 'CoreDumpConfig', alike: 'destination_s3_uri kms_key_id' },
    managed_instance_scaling: {
      to: 'ManagedInstanceScaling',
      alike: 'max_instance_count min_instance_count status',
    },
    routing_config: { to: 'RoutingConfig', alike: 'routing_strategy' },
    serverless_config: {
      to: 'ServerlessConfig',
      alike: 'max_concurrency provisioned_concurrency',
      attributes: { memory_size_in_mb: 'MemorySizeInMB' },
    },
    capacity_reservation_config: {
      to: 'CapacityReservationConfig',
      alike: 'capacity_reservation_preference ml_reservation_arn',
    },
  },
}

const container: Part = {
  alike: `
    container_hostname environment image inference_specification_name mode
    model_data_url model_package_name
  `,
  attributes: {
    image_config: {
      to: 'ImageConfig',
      alike: 'repository_access_mode',
      attributes: {
        repository_auth_config: {
          to: 'RepositoryAuthConfig',
          alike: 'repository_credentials_provider_arn',
        },
      },
    },
    model_data_source: {
      to: 'ModelDataSource',
      attributes: {
        s3_data_source: {
          to: 'S3DataSource',
          alike: 'compression_type s3_data_type s3_uri',
          attributes: {
            model_access_config: { to: 'ModelAccessConfig', alike: 'accept_eula' },
          },
        },
      },
    },
    multi_model_config: { to: 'MultiModelConfig', alike: 'model_cache_setting' },
  },
}

export const tables: Tables = {
  aws_sagemaker_notebook_instance: {
    type: 'AWS::SageMaker::NotebookInstance',
    arn: 'NotebookInstanceArn',
    alike: `
      additional_code_repositories default_code_repository direct_internet_access
      instance_type kms_key_id lifecycle_config_name platform_identifier role_arn root_access
      subnet_id accelerator_types
    `,
    attributes: {
      name: 'NotebookInstanceName',
      tags: { to: 'Tags', as: 'tags' },
      instance_metadata_service_configuration: {
        to: 'InstanceMetadataServiceConfiguration',
        alike: 'minimum_instance_metadata_service_version',
      },
      security_groups: 'SecurityGroupIds',
      volume_size: 'VolumeSizeInGB',
    },
    defaults: { direct_internet_access: 'Enabled', root_access: 'Enabled', volume_size: 5 },
  },
  aws_sagemaker_data_quality_job_definition: {
    type: 'AWS::SageMaker::DataQualityJobDefinition',
    arn: 'JobDefinitionArn',
    alike: 'role_arn',
    attributes: {
      tags: { to: 'Tags', as: 'tags' },
      data_quality_app_specification: {
        to: 'DataQualityAppSpecification',
        alike: `
          environment image_uri post_analytics_processor_source_uri
          record_preprocessor_source_uri
        `,
      },
      data_quality_baseline_config: {
        to: 'DataQualityBaselineConfig',
        attributes: {
          constraints_resource: { to: 'ConstraintsResource', alike: 's3_uri' },
          statistics_resource: { to: 'StatisticsResource', alike: 's3_uri' },
        },
      },
      data_quality_job_input: {
        to: 'DataQualityJobInput',
        attributes: {
          batch_transform_input: {
            to: 'BatchTransformInput',
            alike: `
              data_captured_destination_s3_uri local_path s3_data_distribution_type s3_input_mode
            `,
            attributes: { dataset_format: datasetFormat },
          },
          endpoint_input: {
            to: 'EndpointInput',
            alike: 'endpoint_name local_path s3_data_distribution_type s3_input_mode',
          },
        },
      },
      data_quality_job_output_config: {
        to: 'DataQualityJobOutputConfig',
        alike: 'kms_key_id',
        attributes: { monitoring_outputs: monitoringOutputs },
      },
      job_resources: {
        to: 'JobResources',
        attributes: { cluster_config: clusterConfig },
      },
      network_config: networkConfig,
      stopping_condition: { to: 'StoppingCondition', alike: 'max_runtime_in_seconds' },
      name: 'JobDefinitionName',
    },
  },
  aws_sagemaker_endpoint_configuration: {
    type: 'AWS::SageMaker::EndpointConfig',
    arn: 'EndpointConfigArn',
    alike: 'execution_role_arn',
    attributes: {
      kms_key_arn: 'KmsKeyId',
      name: 'EndpointConfigName',
      tags: { to: 'Tags', as: 'tags' },
      async_inference_config: {
        to: 'AsyncInferenceConfig',
        attributes: {
          client_config: { to: 'ClientConfig', alike: 'max_concurrent_invocations_per_instance' },
          output_config: {
            to: 'OutputConfig',
            alike: 'kms_key_id s3_failure_path s3_output_path',
            attributes: {
              notification_config: {
                to: 'NotificationConfig',
                alike: 'error_topic include_inference_response_in success_topic',
              },
            },
          },
        },
      },
      data_capture_config: {
        to: 'DataCaptureConfig',
        alike: `
          destination_s3_uri enable_capture initial_sampling_percentage kms_key_id
        `,
        attributes: {
          capture_content_type_header: {
            to: 'CaptureContentTypeHeader',
            alike: 'csv_content_types json_content_types',
          },
          capture_options: { to: 'CaptureOptions[]', alike: 'capture_mode' },
        },
      },
      production_variants: { to: 'ProductionVariants[]', ...productionVariant },
      shadow_production_variants: { to: 'ShadowProductionVariants[]', ...productionVariant },
    },
  },
  aws_sagemaker_model: {
    type: 'AWS::SageMaker::Model',
    arn: 'ModelArn',
    alike: 'enable_network_isolation execution_role_arn',
    attributes: {
      name: 'ModelName',
      tags: { to: 'Tags', as: 'tags' },
      container: { to: 'Containers[]', ...container },
      inference_execution_config: { to: 'InferenceExecutionConfig', alike: 'mode' },
      primary_container: { to: 'PrimaryContainer', ...container },
      vpc_config: { to: 'VpcConfig', alike: 'security_group_ids subnets' },
    },
  },
}
