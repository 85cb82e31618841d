import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-YD5PIIUL.js";import"./chunk-PXWS3VS3.js";import"./chunk-LTA2WTEM.js";import"./chunk-TLKZKP64.js";import"./chunk-PVF7EXKK.js";import"./chunk-55CDFFVJ.js";var _={aws_docdb_cluster:{type:"AWS::DocDB::DBCluster",alike:`
      availability_zones backup_retention_period deletion_protection engine_version
      global_cluster_identifier kms_key_id manage_master_user_password master_username
      network_type port preferred_backup_window preferred_maintenance_window
      snapshot_identifier storage_encrypted storage_type vpc_security_group_ids
    `,attributes:{cluster_identifier:"DBClusterIdentifier",enabled_cloudwatch_logs_exports:"EnableCloudwatchLogsExports",tags:{to:"Tags",as:"tags"},db_cluster_parameter_group_name:"DBClusterParameterGroupName",db_subnet_group_name:"DBSubnetGroupName",serverless_v2_scaling_configuration:{to:"ServerlessV2ScalingConfiguration",alike:"max_capacity min_capacity"},master_password:"MasterUserPassword",master_password_wo:"MasterUserPassword"},defaults:{storage_encrypted:!1,deletion_protection:!1,backup_retention_period:1,port:27017}},aws_docdb_cluster_parameter_group:{type:"AWS::DocDB::DBClusterParameterGroup",names:["name"],alike:"description family name",attributes:{parameter:{to:"Parameters",keyedBy:["name","value"]},tags:{to:"Tags",as:"tags"}},defaults:{description:"Managed by Terraform"}},aws_docdb_cluster_instance:{type:"AWS::DocDB::DBInstance",alike:`
      auto_minor_version_upgrade availability_zone enable_performance_insights
      preferred_maintenance_window
    `,attributes:{cluster_identifier:"DBClusterIdentifier",identifier:"DBInstanceIdentifier",instance_class:"DBInstanceClass",ca_cert_identifier:"CACertificateIdentifier",tags:{to:"Tags",as:"tags"},certificate_rotation_restart:{to:"CertificateRotationRestart",as:"boolean"}},defaults:{auto_minor_version_upgrade:!0}},aws_docdb_global_cluster:{type:"AWS::DocDB::GlobalCluster",arn:"GlobalClusterArn",alike:`
      deletion_protection engine engine_version global_cluster_identifier
      storage_encrypted
    `,attributes:{source_db_cluster_identifier:"SourceDBClusterIdentifier"}},aws_docdb_subnet_group:{type:"AWS::DocDB::DBSubnetGroup",alike:"subnet_ids",attributes:{name:"DBSubnetGroupName",tags:{to:"Tags",as:"tags"},description:"DBSubnetGroupDescription"},defaults:{description:"Managed by Terraform"}},aws_docdb_event_subscription:{type:"AWS::DocDB::EventSubscription",alike:"enabled event_categories sns_topic_arn source_ids source_type",attributes:{name:"SubscriptionName"},defaults:{enabled:!0}},aws_docdbelastic_cluster:{type:"AWS::DocDBElastic::Cluster",arn:"ClusterArn",alike:`
      admin_user_name admin_user_password auth_type backup_retention_period kms_key_id
      preferred_backup_window preferred_maintenance_window shard_capacity shard_count
      shard_instance_count subnet_ids vpc_security_group_ids
    `,attributes:{name:"ClusterName",tags:{to:"Tags",as:"tags"}}}};export{_ as tables};
