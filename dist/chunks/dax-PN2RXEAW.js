import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-6G7CKFX6.js";var e={aws_dax_cluster:{type:"AWS::DAX::Cluster",alike:`
      cluster_endpoint_encryption_type cluster_name description node_type
      parameter_group_name replication_factor security_group_ids subnet_group_name tags
    `,attributes:{server_side_encryption:{to:"SSESpecification",attributes:{enabled:"SSEEnabled"},defaults:{enabled:!1}},iam_role_arn:"IAMRoleARN"},defaults:{cluster_endpoint_encryption_type:"NONE"}}};export{e as tables};
