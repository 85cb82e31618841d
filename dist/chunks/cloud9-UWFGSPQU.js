import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-YD5PIIUL.js";import"./chunk-PXWS3VS3.js";import"./chunk-LTA2WTEM.js";import"./chunk-TLKZKP64.js";import"./chunk-PVF7EXKK.js";import"./chunk-55CDFFVJ.js";var r={aws_cloud9_environment_ec2:{type:"AWS::Cloud9::EnvironmentEC2",alike:`
      automatic_stop_time_minutes connection_type description image_id instance_type name
      owner_arn subnet_id
    `,attributes:{tags:{to:"Tags",as:"tags"}},defaults:{connection_type:"CONNECT_SSH"}}};export{r as tables};
