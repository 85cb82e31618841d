import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-6G7CKFX6.js";var e={aws_glue_crawler:{type:"AWS::Glue::Crawler",names:["name"],alike:`
      classifiers configuration database_name description name role table_prefix tags
    `,attributes:{lake_formation_configuration:{to:"LakeFormationConfiguration",alike:"account_id use_lake_formation_credentials"},recrawl_policy:{to:"RecrawlPolicy",alike:"recrawl_behavior"},schema_change_policy:{to:"SchemaChangePolicy",alike:"delete_behavior update_behavior"}}},aws_glue_data_catalog_encryption_settings:{type:"AWS::Glue::DataCatalogEncryptionSettings",names:["catalog_id"],alike:"catalog_id",attributes:{data_catalog_encryption_settings:{to:"DataCatalogEncryptionSettings",attributes:{connection_password_encryption:{to:"ConnectionPasswordEncryption",alike:"return_connection_password_encrypted"},encryption_at_rest:{to:"EncryptionAtRest",alike:`
              catalog_encryption_mode catalog_encryption_service_role sse_aws_kms_key_id
            `}}}}},aws_glue_dev_endpoint:{type:"AWS::Glue::DevEndpoint",alike:`
      arguments extra_jars_s3_path extra_python_libs_s3_path glue_version number_of_nodes
      number_of_workers public_key public_keys role_arn security_configuration
      security_group_ids subnet_id tags worker_type
    `},aws_glue_job:{type:"AWS::Glue::Job",names:["name"],alike:`
      default_arguments description execution_class glue_version job_mode
      job_run_queuing_enabled maintenance_window max_capacity max_retries name
      non_overridable_arguments number_of_workers security_configuration tags timeout
      worker_type
    `,attributes:{role_arn:"Role",command:{to:"Command",alike:"name python_version runtime script_location"},execution_property:{to:"ExecutionProperty",alike:"max_concurrent_runs"},notification_property:{to:"NotificationProperty",alike:"notify_delay_after"}}},aws_glue_security_configuration:{type:"AWS::Glue::SecurityConfiguration",names:["name"],alike:"name",attributes:{encryption_configuration:{to:"EncryptionConfiguration",attributes:{cloudwatch_encryption:{to:"CloudWatchEncryption",alike:"kms_key_arn",attributes:{cloudwatch_encryption_mode:"CloudWatchEncryptionMode"}},job_bookmarks_encryption:{to:"JobBookmarksEncryption",alike:"job_bookmarks_encryption_mode kms_key_arn"},s3_encryption:{to:"S3Encryptions[]",alike:"kms_key_arn s3_encryption_mode"}}}}}};export{e as tables};
