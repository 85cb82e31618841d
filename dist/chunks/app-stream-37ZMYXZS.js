import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-YD5PIIUL.js";import"./chunk-PXWS3VS3.js";import"./chunk-LTA2WTEM.js";import"./chunk-TLKZKP64.js";import"./chunk-PVF7EXKK.js";import"./chunk-55CDFFVJ.js";var r={aws_appstream_fleet:{type:"AWS::AppStream::Fleet",alike:`
      description disconnect_timeout_in_seconds display_name
      enable_default_internet_access fleet_type iam_role_arn
      idle_disconnect_timeout_in_seconds image_arn image_name instance_type
      max_sessions_per_instance max_user_duration_in_seconds name stream_view
    `,attributes:{compute_capacity:{to:"ComputeCapacity",alike:"desired_instances desired_sessions"},domain_join_info:{to:"DomainJoinInfo",alike:"directory_name organizational_unit_distinguished_name"},tags:{to:"Tags",as:"tags"},vpc_config:{to:"VpcConfig",alike:"security_group_ids subnet_ids"}}}};export{r as tables};
