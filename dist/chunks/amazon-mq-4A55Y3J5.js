import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-YD5PIIUL.js";import"./chunk-PXWS3VS3.js";import"./chunk-LTA2WTEM.js";import"./chunk-TLKZKP64.js";import"./chunk-PVF7EXKK.js";import"./chunk-55CDFFVJ.js";var _={aws_mq_broker:{type:"AWS::AmazonMQ::Broker",alike:`
      auto_minor_version_upgrade broker_name data_replication_mode
      data_replication_primary_broker_arn deployment_mode engine_version host_instance_type
      publicly_accessible security_groups subnet_ids resource_share_arns
    `,attributes:{authentication_strategy:{to:"AuthenticationStrategy",as:"upper"},engine_type:{to:"EngineType",as:"upper"},storage_type:{to:"StorageType",as:"upper"},configuration:{to:"Configuration",alike:"id revision"},encryption_options:{to:"EncryptionOptions",alike:"kms_key_id use_aws_owned_key"},ldap_server_metadata:{to:"LdapServerMetadata",alike:`
          hosts role_base role_name role_search_matching role_search_subtree
          service_account_password service_account_username user_base user_role_name
          user_search_matching user_search_subtree
        `},logs:{to:"Logs",alike:"general",attributes:{audit:{to:"Audit",as:"boolean"}},defaults:{general:!1,audit:!1}},maintenance_window_start_time:{to:"MaintenanceWindowStartTime",alike:"day_of_week time_of_day time_zone"},user:{to:"Users[]",alike:"console_access groups password replication_user username"},tags:{to:"Tags",as:"tags"}},defaults:{publicly_accessible:!1}},aws_mq_configuration:{type:"AWS::AmazonMQ::Configuration",alike:`
      authentication_strategy data description engine_type engine_version name
    `,attributes:{tags:{to:"Tags",as:"tags"}}}};export{_ as tables};
