import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-6G7CKFX6.js";var e={aws_dms_endpoint:{type:"AWS::DMS::Endpoint",arn:"EndpointArn",alike:`
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
        `}}},aws_dms_replication_instance:{type:"AWS::DMS::ReplicationInstance",alike:`
      allocated_storage allow_major_version_upgrade auto_minor_version_upgrade
      availability_zone dns_name_servers engine_version network_type
      preferred_maintenance_window publicly_accessible replication_instance_class
      vpc_security_group_ids
    `,attributes:{kms_key_arn:"KmsKeyId",multi_az:"MultiAZ",tags:{to:"Tags",as:"tags"},replication_instance_id:"ReplicationInstanceIdentifier",replication_subnet_group_id:"ReplicationSubnetGroupIdentifier"},defaults:{publicly_accessible:!1,auto_minor_version_upgrade:!1}}};export{e as tables};
