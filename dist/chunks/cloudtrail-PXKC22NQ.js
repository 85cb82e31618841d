import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-YD5PIIUL.js";import"./chunk-PXWS3VS3.js";import"./chunk-LTA2WTEM.js";import"./chunk-TLKZKP64.js";import"./chunk-PVF7EXKK.js";import"./chunk-55CDFFVJ.js";var e={to:"AdvancedEventSelectors[]",alike:"name",attributes:{field_selector:{to:"FieldSelectors[]",alike:`
        ends_with equals field not_ends_with not_equals not_starts_with starts_with
      `}}},s={aws_cloudtrail:{type:"AWS::CloudTrail::Trail",names:["name"],alike:`
      cloud_watch_logs_role_arn enable_log_file_validation include_global_service_events
      is_multi_region_trail is_organization_trail s3_bucket_name s3_key_prefix
      sns_topic_name
    `,attributes:{name:"TrailName",enable_logging:"IsLogging",kms_key_id:"KMSKeyId",cloud_watch_logs_group_arn:"CloudWatchLogsLogGroupArn",event_selector:{to:"EventSelectors[]",alike:`
          exclude_management_event_sources include_management_events read_write_type
        `,attributes:{data_resource:{to:"DataResources[]",alike:"type values"}},defaults:{include_management_events:!0,read_write_type:"All"}},tags:{to:"Tags",as:"tags"},advanced_event_selector:e,insight_selector:{to:"InsightSelectors[]",alike:"insight_type"}},defaults:{include_global_service_events:!0,enable_logging:!0,is_multi_region_trail:!1,enable_log_file_validation:!1,is_organization_trail:!1}},aws_cloudtrail_event_data_store:{type:"AWS::CloudTrail::EventDataStore",arn:"EventDataStoreArn",alike:`
      billing_mode kms_key_id multi_region_enabled name organization_enabled
      retention_period termination_protection_enabled
    `,attributes:{tags:{to:"Tags",as:"tags"},advanced_event_selector:e},defaults:{billing_mode:"EXTENDABLE_RETENTION_PRICING",multi_region_enabled:!0,organization_enabled:!1,retention_period:2555,termination_protection_enabled:!0}}};export{s as tables};
