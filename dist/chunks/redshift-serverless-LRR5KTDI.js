import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-YD5PIIUL.js";import"./chunk-PXWS3VS3.js";import"./chunk-LTA2WTEM.js";import"./chunk-TLKZKP64.js";import"./chunk-PVF7EXKK.js";import"./chunk-55CDFFVJ.js";var o={aws_redshiftserverless_namespace:{type:"AWS::RedshiftServerless::Namespace",names:["namespace_name"],alike:`
      admin_password_secret_kms_key_id admin_user_password admin_username db_name
      default_iam_role_arn iam_roles kms_key_id log_exports manage_admin_password
      namespace_name
    `,attributes:{admin_user_password_wo:"AdminUserPassword",tags:{to:"Tags",as:"tags"}}},aws_redshiftserverless_workgroup:{type:"AWS::RedshiftServerless::Workgroup",names:["workgroup_name"],alike:`
      base_capacity enhanced_vpc_routing max_capacity namespace_name port
      publicly_accessible security_group_ids subnet_ids track_name workgroup_name
    `,attributes:{tags:{to:"Tags",as:"tags"},config_parameter:{to:"ConfigParameters[]",alike:"parameter_key parameter_value"},price_performance_target:{to:"PricePerformanceTarget",alike:"level"}}}};export{o as tables};
