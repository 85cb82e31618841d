import type { Block, Tables } from '../table.ts'

const default_resource_spec: Block = {
  to: 'DefaultResourceSpec',
  alike: 'instance_type lifecycle_config_arn',
  attributes: {
    sagemaker_image_arn: 'SageMakerImageArn',
    sagemaker_image_version_arn: 'SageMakerImageVersionArn',
  },
}

const custom_image: Block = {
  to: 'CustomImages[]',
  alike: 'app_image_config_name image_name image_version_number',
}

const app_lifecycle_management: Block = {
  to: 'AppLifecycleManagement',
  attributes: {
    idle_settings: {
      to: 'IdleSettings',
      alike: `
        idle_timeout_in_minutes lifecycle_management max_idle_timeout_in_minutes
        min_idle_timeout_in_minutes
      `,
    },
  },
}

const jupyter_lab_app_settings: Block = {
  to: 'JupyterLabAppSettings',
  alike: 'built_in_lifecycle_config_arn lifecycle_config_arns',
  attributes: {
    app_lifecycle_management,
    custom_image,
    default_resource_spec,
    code_repository: { to: 'CodeRepositories[]', alike: 'repository_url' },
  },
}

const jupyter_server_app_settings: Block = {
  to: 'JupyterServerAppSettings',
  alike: 'lifecycle_config_arns',
  attributes: { default_resource_spec },
}

const kernel_gateway_app_settings: Block = {
  to: 'KernelGatewayAppSettings',
  alike: 'lifecycle_config_arns',
  attributes: { custom_image, default_resource_spec },
}

const space_storage_settings: Block = {
  to: 'SpaceStorageSettings',
  attributes: {
    default_ebs_storage_settings: {
      to: 'DefaultEbsStorageSettings',
      alike: 'default_ebs_volume_size_in_gb maximum_ebs_volume_size_in_gb',
    },
  },
}

const custom_file_system_config: Block = {
  to: 'CustomFileSystemConfigs[]',
  attributes: {
    efs_file_system_config: {
      to: 'EFSFileSystemConfig',
      alike: 'file_system_id file_system_path',
    },
  },
}

export const tables: Tables = {
  aws_sagemaker_domain: {
    type: 'AWS::SageMaker::Domain',
    arn: 'DomainArn',
    alike: `
      app_network_access_type app_security_group_management auth_mode domain_name
      kms_key_id subnet_ids tag_propagation vpc_id
    `,
    attributes: {
      tags: { to: 'Tags', as: 'tags' },
      default_space_settings: {
        to: 'DefaultSpaceSettings',
        alike: 'execution_role security_groups',
        attributes: {
          custom_file_system_config,
          custom_posix_user_config: { to: 'CustomPosixUserConfig', alike: 'gid uid' },
          jupyter_lab_app_settings,
          jupyter_server_app_settings,
          kernel_gateway_app_settings,
          space_storage_settings,
        },
      },
      default_user_settings: {
        to: 'DefaultUserSettings',
        alike: 'default_landing_uri execution_role security_groups studio_web_portal',
        attributes: {
          auto_mount_home_efs: 'AutoMountHomeEFS',
          code_editor_app_settings: {
            to: 'CodeEditorAppSettings',
            alike: 'built_in_lifecycle_config_arn lifecycle_config_arns',
            attributes: { app_lifecycle_management, custom_image, default_resource_spec },
          },
          custom_file_system_config,
          custom_posix_user_config: { to: 'CustomPosixUserConfig', alike: 'gid uid' },
          jupyter_lab_app_settings,
          jupyter_server_app_settings,
          kernel_gateway_app_settings,
          r_session_app_settings: {
            to: 'RSessionAppSettings',
            attributes: { custom_image, default_resource_spec },
          },
          r_studio_server_pro_app_settings: {
            to: 'RStudioServerProAppSettings',
            alike: 'access_status user_group',
          },
          sharing_settings: {
            to: 'SharingSettings',
            alike: 'notebook_output_option s3_kms_key_id s3_output_path',
          },
          space_storage_settings,
          studio_web_portal_settings: {
            to: 'StudioWebPortalSettings',
            alike: 'hidden_app_types hidden_instance_types hidden_ml_tools',
          },
        },
      },
      domain_settings: {
        to: 'DomainSettings',
        alike: 'execution_role_identity_config security_group_ids',
        attributes: {
          docker_settings: {
            to: 'DockerSettings',
            alike: 'enable_docker_access vpc_only_trusted_accounts',
          },
          r_studio_server_pro_domain_settings: {
            to: 'RStudioServerProDomainSettings',
            alike: `
              domain_execution_role_arn r_studio_connect_url r_studio_package_manager_url
            `,
            attributes: { default_resource_spec },
          },
        },
      },
    },
  },
}
