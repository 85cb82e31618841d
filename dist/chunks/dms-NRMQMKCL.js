import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-YD5PIIUL.js";import"./chunk-PXWS3VS3.js";import"./chunk-LTA2WTEM.js";import"./chunk-TLKZKP64.js";import"./chunk-PVF7EXKK.js";import"./chunk-55CDFFVJ.js";var o={aws_dms_endpoint:{type:"AWS::DMS::Endpoint",arn:"EndpointArn",alike:`
      certificate_arn database_name endpoint_type engine_name extra_connection_attributes
      password port server_name ssl_mode username
    `,attributes:{kms_key_arn:"KmsKeyId",tags:{to:"Tags",as:"tags"},elasticsearch_settings:{to:"ElasticsearchSettings",alike:`
          endpoint_uri error_retry_duration full_load_error_percentage service_access_role_arn
        `},kafka_settings:{to:"KafkaSettings",alike:`
          broker include_control_details include_null_and_empty include_partition_value
          include_table_alter_operations include_transaction_details message_format
          message_max_bytes no_hex_prefix partition_include_schema_table sasl_password
          security_protocol ssl_ca_certificate_arn ssl_client_certificate_arn
          ssl_client_key_arn ssl_client_key_password topic
        `,attributes:{sasl_username:"SaslUserName"}},kinesis_settings:{to:"KinesisSettings",alike:`
          include_control_details include_null_and_empty include_partition_value
          include_table_alter_operations include_transaction_details message_format
          partition_include_schema_table service_access_role_arn stream_arn
        `},mongodb_settings:{to:"MongoDbSettings",alike:`
          auth_mechanism auth_source auth_type docs_to_investigate extract_doc_id
          nesting_level
        `},mysql_settings:{to:"MySqlSettings",alike:`
          after_connect_script clean_source_metadata_on_mismatch events_poll_interval
          max_file_size parallel_load_threads server_timezone target_db_type
        `},redis_settings:{to:"RedisSettings",alike:`
          auth_password auth_type auth_user_name port server_name ssl_ca_certificate_arn
          ssl_security_protocol
        `},redshift_settings:{to:"RedshiftSettings",alike:`
          bucket_folder bucket_name encryption_mode server_side_encryption_kms_key_id
          service_access_role_arn
        `},endpoint_id:"EndpointIdentifier",oracle_settings:{to:"OracleSettings",alike:" access_alternate_directly add_supplemental_logging additional_archived_log_dest_id archived_log_dest_id archived_logs_only asm_password asm_server asm_user char_length_semantics direct_path_no_log direct_path_parallel_load enable_homogenous_tablespace extra_archived_log_dest_ids number_datatype_scale oracle_path_prefix parallel_asm_read_threads read_ahead_blocks read_table_space_name replace_path_prefix retry_interval secrets_manager_oracle_asm_access_role_arn secrets_manager_oracle_asm_secret_id security_db_encryption security_db_encryption_name spatial_data_option_to_geo_json_function_name standby_delay_time use_alternate_folder_for_online use_direct_path_full_load use_logminer_reader use_path_prefix ",attributes:{use_bfile:"UseBFile"}},s3_settings:{to:"S3Settings",alike:" add_column_name bucket_folder bucket_name canned_acl_for_objects cdc_inserts_and_updates cdc_inserts_only cdc_max_batch_interval cdc_min_file_size cdc_path compression_type csv_delimiter csv_no_sup_value csv_null_value csv_row_delimiter data_format data_page_size date_partition_delimiter date_partition_enabled date_partition_sequence dict_page_size_limit enable_statistics encoding_type encryption_mode external_table_definition glue_catalog_generation ignore_header_rows include_op_for_full_load max_file_size parquet_timestamp_in_millisecond parquet_version preserve_transactions rfc_4180 row_group_length server_side_encryption_kms_key_id service_access_role_arn timestamp_column_name use_csv_no_sup_value use_task_start_time_for_full_load_timestamp "}}},aws_dms_replication_instance:{type:"AWS::DMS::ReplicationInstance",alike:`
      allocated_storage allow_major_version_upgrade auto_minor_version_upgrade
      availability_zone dns_name_servers engine_version network_type
      preferred_maintenance_window publicly_accessible replication_instance_class
      vpc_security_group_ids
    `,attributes:{kms_key_arn:"KmsKeyId",multi_az:"MultiAZ",tags:{to:"Tags",as:"tags"},replication_instance_id:"ReplicationInstanceIdentifier",replication_subnet_group_id:"ReplicationSubnetGroupIdentifier"},defaults:{publicly_accessible:!1,auto_minor_version_upgrade:!1}},aws_dms_replication_task:{type:"AWS::DMS::ReplicationTask",alike:`
      cdc_start_position migration_type replication_instance_arn
      replication_task_settings resource_identifier source_endpoint_arn table_mappings
      target_endpoint_arn
    `,attributes:{replication_task_id:"ReplicationTaskIdentifier",cdc_start_time:{to:"CdcStartTime",as:"number"},tags:{to:"Tags",as:"tags"}}},aws_dms_replication_config:{type:"AWS::DMS::ReplicationConfig",arn:"ReplicationConfigArn",alike:`
      replication_config_identifier replication_type resource_identifier
      source_endpoint_arn target_endpoint_arn
    `,attributes:{compute_config:{to:"ComputeConfig",alike:`
          availability_zone dns_name_servers kms_key_id max_capacity_units
          min_capacity_units preferred_maintenance_window replication_subnet_group_id
          vpc_security_group_ids
        `,attributes:{multi_az:"MultiAZ"}},replication_settings:{to:"ReplicationSettings",as:"json"},supplemental_settings:{to:"SupplementalSettings",as:"json"},table_mappings:{to:"TableMappings",as:"json"},tags:{to:"Tags",as:"tags"}}},aws_dms_event_subscription:{type:"AWS::DMS::EventSubscription",alike:"enabled event_categories sns_topic_arn source_ids source_type",attributes:{tags:{to:"Tags",as:"tags"},name:"SubscriptionName"},defaults:{enabled:!0}},aws_dms_replication_subnet_group:{type:"AWS::DMS::ReplicationSubnetGroup",alike:"replication_subnet_group_description subnet_ids",attributes:{tags:{to:"Tags",as:"tags"},replication_subnet_group_id:"ReplicationSubnetGroupIdentifier"}},aws_dms_certificate:{type:"AWS::DMS::Certificate",alike:"certificate_pem certificate_wallet",attributes:{certificate_id:"CertificateIdentifier"}}};export{o as tables};
