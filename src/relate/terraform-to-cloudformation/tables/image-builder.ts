import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_imagebuilder_component: {
    type: 'AWS::ImageBuilder::Component',
    alike: `
      change_description data description kms_key_id name platform supported_os_versions
      tags uri version
    `,
  },
  aws_imagebuilder_distribution_configuration: {
    type: 'AWS::ImageBuilder::DistributionConfiguration',
    alike: 'description name tags',
    attributes: {
      distribution: {
        to: 'Distributions[]',
        alike: 'license_configuration_arns region',
        attributes: {
          ami_distribution_configuration: {
            to: 'AmiDistributionConfiguration',
            alike: 'ami_tags description kms_key_id name target_account_ids',
            attributes: {
              launch_permission: {
                to: 'LaunchPermissionConfiguration',
                alike: 'organization_arns organizational_unit_arns user_groups user_ids',
              },
            },
          },
          container_distribution_configuration: {
            to: 'ContainerDistributionConfiguration',
            alike: 'container_tags description',
            attributes: {
              target_repository: { to: 'TargetRepository', alike: 'repository_name service' },
            },
          },
          fast_launch_configuration: {
            to: 'FastLaunchConfigurations[]',
            alike: 'account_id enabled max_parallel_launches',
            attributes: {
              launch_template: {
                to: 'LaunchTemplate',
                alike: 'launch_template_id launch_template_name launch_template_version',
              },
              snapshot_configuration: {
                to: 'SnapshotConfiguration',
                alike: 'target_resource_count',
              },
            },
          },
          launch_template_configuration: {
            to: 'LaunchTemplateConfigurations[]',
            alike: 'account_id launch_template_id',
          },
          ssm_parameter_configuration: {
            to: 'SsmParameterConfigurations[]',
            alike: 'ami_account_id data_type parameter_name',
          },
        },
      },
    },
  },
  aws_imagebuilder_image_recipe: {
    type: 'AWS::ImageBuilder::ImageRecipe',
    alike: 'ami_tags description name parent_image tags version working_directory',
    attributes: {
      block_device_mapping: {
        to: 'BlockDeviceMappings[]',
        alike: 'device_name virtual_name',
        attributes: {
          ebs: {
            to: 'Ebs',
            alike: 'iops kms_key_id snapshot_id throughput volume_size volume_type',
            attributes: {
              delete_on_termination: { to: 'DeleteOnTermination', as: 'boolean' },
              encrypted: { to: 'Encrypted', as: 'boolean' },
            },
          },
        },
      },
      component: {
        to: 'Components[]',
        alike: 'component_arn',
        attributes: { parameter: { to: 'Parameters[]', alike: 'name' } },
      },
    },
  },
  aws_imagebuilder_infrastructure_configuration: {
    type: 'AWS::ImageBuilder::InfrastructureConfiguration',
    alike: `
      description instance_profile_name instance_types key_pair name resource_tags
      security_group_ids sns_topic_arn subnet_id tags terminate_instance_on_failure
    `,
    attributes: {
      instance_metadata_options: {
        to: 'InstanceMetadataOptions',
        alike: 'http_put_response_hop_limit http_tokens',
      },
      logging: {
        to: 'Logging',
        attributes: { s3_logs: { to: 'S3Logs', alike: 's3_bucket_name s3_key_prefix' } },
      },
      placement: {
        to: 'Placement',
        alike: 'availability_zone host_id host_resource_group_arn tenancy',
      },
    },
    defaults: { terminate_instance_on_failure: false },
  },
  aws_imagebuilder_image_pipeline: {
    type: 'AWS::ImageBuilder::ImagePipeline',
    alike: `
      container_recipe_arn description distribution_configuration_arn
      enhanced_image_metadata_enabled execution_role image_recipe_arn
      infrastructure_configuration_arn name status tags
    `,
    attributes: {
      image_scanning_configuration: {
        to: 'ImageScanningConfiguration',
        alike: 'image_scanning_enabled',
        attributes: {
          ecr_configuration: { to: 'EcrConfiguration', alike: 'container_tags repository_name' },
        },
      },
      image_tests_configuration: {
        to: 'ImageTestsConfiguration',
        alike: 'image_tests_enabled timeout_minutes',
      },
      logging_configuration: {
        to: 'LoggingConfiguration',
        alike: 'image_log_group_name pipeline_log_group_name',
      },
      schedule: {
        to: 'Schedule',
        alike: 'pipeline_execution_start_condition schedule_expression timezone',
      },
      workflow: {
        to: 'Workflows[]',
        alike: 'on_failure parallel_group workflow_arn',
        attributes: { parameter: { to: 'Parameters[]', alike: 'name' } },
      },
    },
  },
}
