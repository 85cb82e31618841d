import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-WH2XJ7Y4.js";import"./chunk-4QPRC5PX.js";import"./chunk-TLKZKP64.js";import"./chunk-55CDFFVJ.js";var t={aws_docdb_cluster:{type:"AWS::DocDB::DBCluster",alike:`
      availability_zones backup_retention_period deletion_protection engine_version
      global_cluster_identifier kms_key_id manage_master_user_password master_username
      network_type port preferred_backup_window preferred_maintenance_window
      snapshot_identifier storage_encrypted storage_type vpc_security_group_ids
    `,attributes:{cluster_identifier:"DBClusterIdentifier",enabled_cloudwatch_logs_exports:"EnableCloudwatchLogsExports",tags:{to:"Tags",as:"tags"},db_cluster_parameter_group_name:"DBClusterParameterGroupName",db_subnet_group_name:"DBSubnetGroupName",serverless_v2_scaling_configuration:{to:"ServerlessV2ScalingConfiguration",alike:"max_capacity min_capacity"},master_password:"MasterUserPassword"},defaults:{storage_encrypted:!1,deletion_protection:!1,backup_retention_period:1}},aws_docdb_cluster_parameter_group:{type:"AWS::DocDB::DBClusterParameterGroup",names:["name"],alike:"description family name",attributes:{parameter:{to:"Parameters",keyedBy:["name","value"]},tags:{to:"Tags",as:"tags"}}},aws_docdb_cluster_instance:{type:"AWS::DocDB::DBInstance",alike:`
      auto_minor_version_upgrade availability_zone enable_performance_insights
      preferred_maintenance_window
    `,attributes:{cluster_identifier:"DBClusterIdentifier",identifier:"DBInstanceIdentifier",instance_class:"DBInstanceClass",ca_cert_identifier:"CACertificateIdentifier",tags:{to:"Tags",as:"tags"},certificate_rotation_restart:{to:"CertificateRotationRestart",as:"boolean"}}}};export{t as tables};
