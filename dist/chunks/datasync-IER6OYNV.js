import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-WH2XJ7Y4.js";import"./chunk-4QPRC5PX.js";import"./chunk-TLKZKP64.js";import"./chunk-55CDFFVJ.js";var t={aws_datasync_location_object_storage:{type:"AWS::DataSync::LocationObjectStorage",arn:"LocationArn",alike:`
      access_key agent_arns bucket_name secret_key server_certificate server_hostname
      server_port server_protocol subdirectory
    `,attributes:{tags:{to:"Tags",as:"tags"}}},aws_datasync_task:{type:"AWS::DataSync::Task",arn:"TaskArn",alike:"destination_location_arn name source_location_arn task_mode",attributes:{cloudwatch_log_group_arn:"CloudWatchLogGroupArn",tags:{to:"Tags",as:"tags"},excludes:{to:"Excludes[]",alike:"filter_type value"},includes:{to:"Includes[]",alike:"filter_type value"},options:{to:"Options",alike:`
          atime bytes_per_second gid log_level mtime object_tags overwrite_mode
          posix_permissions preserve_deleted_files preserve_devices
          security_descriptor_copy_flags task_queueing transfer_mode uid verify_mode
        `},schedule:{to:"Schedule",alike:"schedule_expression status"},task_report_config:{to:"TaskReportConfig",alike:"output_type report_level"}}}};export{t as tables};
