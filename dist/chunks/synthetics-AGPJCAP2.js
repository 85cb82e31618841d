import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-YD5PIIUL.js";import"./chunk-PXWS3VS3.js";import"./chunk-LTA2WTEM.js";import"./chunk-TLKZKP64.js";import"./chunk-PVF7EXKK.js";import"./chunk-55CDFFVJ.js";var _={aws_synthetics_canary:{type:"AWS::Synthetics::Canary",alike:`
      artifact_s3_location execution_role_arn failure_retention_period kms_key_arn
      name runtime_version success_retention_period
    `,attributes:{artifact_config:{to:"ArtifactConfig",attributes:{s3_encryption:{to:"S3Encryption",alike:"encryption_mode kms_key_arn"}}},run_config:{to:"RunConfig",alike:`
          active_tracing environment_variables ephemeral_storage timeout_in_seconds
        `,attributes:{memory_in_mb:"MemoryInMB"}},schedule:{to:"Schedule",alike:"expression",attributes:{duration_in_seconds:{to:"DurationInSeconds",as:"text"},retry_config:{to:"RetryConfig",alike:"max_retries"}}},tags:{to:"Tags",as:"tags"},vpc_config:{to:"VPCConfig",alike:"ipv6_allowed_for_dual_stack security_group_ids subnet_ids"},handler:"Code.Handler",s3_bucket:"Code.S3Bucket",s3_key:"Code.S3Key",s3_version:"Code.S3ObjectVersion",start_canary:"StartCanaryAfterCreation"},defaults:{failure_retention_period:31,start_canary:!1,success_retention_period:31}}};export{_ as tables};
