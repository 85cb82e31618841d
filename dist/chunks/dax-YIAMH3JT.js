import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-WH2XJ7Y4.js";import"./chunk-4QPRC5PX.js";import"./chunk-TLKZKP64.js";import"./chunk-55CDFFVJ.js";var t={aws_dax_cluster:{type:"AWS::DAX::Cluster",alike:`
      cluster_endpoint_encryption_type cluster_name description node_type parameter_group_name
      replication_factor security_group_ids subnet_group_name tags availability_zones
    `,attributes:{server_side_encryption:{to:"SSESpecification",attributes:{enabled:"SSEEnabled"},defaults:{enabled:!1}},iam_role_arn:"IAMRoleARN",maintenance_window:"PreferredMaintenanceWindow",notification_topic_arn:"NotificationTopicARN"},defaults:{cluster_endpoint_encryption_type:"NONE"}}};export{t as tables};
