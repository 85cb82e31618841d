import type { Attributes, Tables } from '../table.ts'

const ofSource: Attributes = {
  buildspec: 'BuildSpec',
  auth: { to: 'Auth', alike: 'resource type' },
  build_status_config: { to: 'BuildStatusConfig', alike: 'context target_url' },
  git_submodules_config: { to: 'GitSubmodulesConfig', alike: 'fetch_submodules' },
}

export const tables: Tables = {
  aws_codebuild_project: {
    type: 'AWS::CodeBuild::Project',
    alike: `
      auto_retry_limit badge_enabled concurrent_build_limit description encryption_key
      name resource_access_role service_role source_version
    `,
    attributes: {
      environment: {
        to: 'Environment',
        alike: `
          certificate compute_type image image_pull_credentials_type privileged_mode type
          host_kernel
        `,
        attributes: {
          environment_variable: { to: 'EnvironmentVariables[]', alike: 'name type value' },
          docker_server: { to: 'DockerServer', alike: 'compute_type security_group_ids' },
          fleet: { to: 'Fleet', alike: 'fleet_arn' },
          registry_credential: {
            to: 'RegistryCredential',
            alike: 'credential credential_provider',
          },
        },
        defaults: { image_pull_credentials_type: 'CODEBUILD', privileged_mode: false },
      },
      artifacts: {
        to: 'Artifacts',
        alike: `
          artifact_identifier encryption_disabled location name namespace_type
          override_artifact_name packaging path type
        `,
        defaults: { encryption_disabled: false, override_artifact_name: false },
      },
      logs_config: {
        to: 'LogsConfig',
        attributes: {
          s3_logs: {
            to: 'S3Logs',
            alike: 'encryption_disabled location status',
            defaults: { encryption_disabled: false, status: 'DISABLED' },
          },
          cloudwatch_logs: {
            to: 'CloudWatchLogs',
            alike: 'group_name status stream_name',
            defaults: { status: 'ENABLED' },
          },
        },
      },
      source: {
        to: 'Source',
        alike: 'git_clone_depth insecure_ssl location report_build_status type',
        attributes: ofSource,
      },
      tags: { to: 'Tags', as: 'tags' },
      build_batch_config: {
        to: 'BuildBatchConfig',
        alike: 'combine_artifacts service_role timeout_in_mins',
        attributes: {
          restrictions: {
            to: 'Restrictions',
            alike: 'compute_types_allowed maximum_builds_allowed',
          },
        },
      },
      cache: { to: 'Cache', alike: 'location modes type cache_namespace' },
      file_system_locations: {
        to: 'FileSystemLocations[]',
        alike: 'identifier location mount_options mount_point type',
      },
      secondary_artifacts: {
        to: 'SecondaryArtifacts[]',
        alike: `
          artifact_identifier encryption_disabled location name namespace_type
          override_artifact_name packaging path type
        `,
      },
      secondary_source_version: {
        to: 'SecondarySourceVersions[]',
        alike: 'source_identifier source_version',
      },
      secondary_sources: {
        to: 'SecondarySources[]',
        alike: `
          git_clone_depth insecure_ssl location report_build_status source_identifier type
        `,
        attributes: ofSource,
      },
      vpc_config: { to: 'VpcConfig', alike: 'security_group_ids subnets vpc_id' },
      build_timeout: 'TimeoutInMinutes',
      queued_timeout: 'QueuedTimeoutInMinutes',
      project_visibility: 'Visibility',
    },
    defaults: {
      badge_enabled: false,
      build_timeout: 60,
      project_visibility: 'PRIVATE',
      queued_timeout: 480,
    },
  },
  aws_codebuild_report_group: {
    type: 'AWS::CodeBuild::ReportGroup',
    alike: 'delete_reports name type',
    attributes: {
      export_config: {
        to: 'ExportConfig',
        attributes: {
          s3_destination: {
            to: 'S3Destination',
            alike: 'bucket encryption_disabled encryption_key packaging path',
          },
          type: 'ExportConfigType',
        },
      },
      tags: { to: 'Tags', as: 'tags' },
    },
    defaults: { delete_reports: false },
  },
  aws_codebuild_source_credential: {
    type: 'AWS::CodeBuild::SourceCredential',
    alike: 'auth_type server_type token',
    attributes: { user_name: 'Username' },
  },
}
