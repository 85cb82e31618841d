import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-WH2XJ7Y4.js";import"./chunk-4QPRC5PX.js";import"./chunk-TLKZKP64.js";import"./chunk-55CDFFVJ.js";var a={aws_memorydb_cluster:{type:"AWS::MemoryDB::Cluster",names:["name"],arn:"ARN",alike:`
      auto_minor_version_upgrade description engine engine_version final_snapshot_name
      maintenance_window multi_region_cluster_name node_type num_replicas_per_shard num_shards
      parameter_group_name port security_group_ids snapshot_arns snapshot_name
      snapshot_retention_limit snapshot_window sns_topic_arn subnet_group_name ip_discovery
      network_type
    `,attributes:{acl_name:"ACLName",kms_key_arn:"KmsKeyId",name:"ClusterName",tags:{to:"Tags",as:"tags"},tls_enabled:"TLSEnabled",data_tiering:{to:"DataTiering",as:"text"}}}};export{a as tables};
