import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-WH2XJ7Y4.js";import"./chunk-4QPRC5PX.js";import"./chunk-TLKZKP64.js";import"./chunk-55CDFFVJ.js";var e={aws_ssm_parameter:{type:"AWS::SSM::Parameter",names:["name"],alike:"allowed_pattern data_type description name tags tier type value"},aws_ssm_document:{type:"AWS::SSM::Document",names:["name"],alike:"document_format document_type name target_type version_name",attributes:{content:{to:"Content",as:"json-or-text"},tags:{to:"Tags",as:"tags"}}},aws_ssm_association:{type:"AWS::SSM::Association",alike:`
      apply_only_at_cron_interval association_name automation_target_parameter_name
      calendar_names compliance_severity document_version max_concurrency max_errors name
      parameters schedule_expression sync_compliance wait_for_success_timeout_seconds
      instance_id
    `,attributes:{tags:{to:"Tags",as:"tags"},targets:{to:"Targets[]",alike:"key values"},output_location:{to:"OutputLocation.S3Location",attributes:{s3_bucket_name:"OutputS3BucketName",s3_key_prefix:"OutputS3KeyPrefix",s3_region:"OutputS3Region"}}}},aws_ssm_maintenance_window:{type:"AWS::SSM::MaintenanceWindow",alike:`
      allow_unassociated_targets cutoff description duration end_date name schedule
      schedule_offset schedule_timezone start_date
    `,attributes:{tags:{to:"Tags",as:"tags"}}}};export{e as tables};
