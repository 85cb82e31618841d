import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_datasync_location_object_storage: {
    type: 'AWS::DataSync::LocationObjectStorage',
    arn: 'LocationArn',
    alike: `
      access_key agent_arns bucket_name secret_key server_certificate server_hostname
      server_port server_protocol subdirectory
    `,
    attributes: { tags: { to: 'Tags', as: 'tags' } },
    defaults: { server_port: 443, server_protocol: 'HTTPS' },
  },
  aws_datasync_task: {
    type: 'AWS::DataSync::Task',
    arn: 'TaskArn',
    alike: 'destination_location_arn name source_location_arn task_mode',
    attributes: {
      cloudwatch_log_group_arn: 'CloudWatchLogGroupArn',
      tags: { to: 'Tags', as: 'tags' },
      excludes: { to: 'Excludes[]', alike: 'filter_type value' },
      includes: { to: 'Includes[]', alike: 'filter_type value' },
      options: {
        to: 'Options',
        alike: `
          atime bytes_per_second gid log_level mtime object_tags overwrite_mode
          posix_permissions preserve_deleted_files preserve_devices
          security_descriptor_copy_flags task_queueing transfer_mode uid verify_mode
        `,
        defaults: {
          atime: 'BEST_EFFORT',
          gid: 'INT_VALUE',
          log_level: 'OFF',
          mtime: 'PRESERVE',
          object_tags: 'PRESERVE',
          overwrite_mode: 'ALWAYS',
          posix_permissions: 'PRESERVE',
          preserve_deleted_files: 'PRESERVE',
          preserve_devices: 'NONE',
          task_queueing: 'ENABLED',
          transfer_mode: 'CHANGED',
          uid: 'INT_VALUE',
          verify_mode: 'POINT_IN_TIME_CONSISTENT',
        },
      },
      schedule: { to: 'Schedule', alike: 'schedule_expression status' },
      task_report_config: { to: 'TaskReportConfig', alike: 'output_type report_level' },
    },
  },
  aws_datasync_location_s3: {
    type: 'AWS::DataSync::LocationS3',
    arn: 'LocationArn',
    alike: 's3_bucket_arn s3_storage_class subdirectory',
    attributes: {
      s3_config: { to: 'S3Config', alike: 'bucket_access_role_arn' },
      tags: { to: 'Tags', as: 'tags' },
    },
  },
  aws_datasync_location_efs: {
    type: 'AWS::DataSync::LocationEFS',
    arn: 'LocationArn',
    alike: `
      access_point_arn file_system_access_role_arn in_transit_encryption subdirectory
    `,
    attributes: {
      ec2_config: { to: 'Ec2Config', alike: 'security_group_arns subnet_arn' },
      efs_file_system_arn: 'EfsFilesystemArn',
      tags: { to: 'Tags', as: 'tags' },
    },
    defaults: { subdirectory: '/' },
  },
  aws_datasync_agent: {
    type: 'AWS::DataSync::Agent',
    arn: 'AgentArn',
    alike: 'activation_key security_group_arns subnet_arns vpc_endpoint_id',
    attributes: { name: 'AgentName', tags: { to: 'Tags', as: 'tags' } },
  },
}
