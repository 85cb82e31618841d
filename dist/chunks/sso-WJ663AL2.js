import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-YD5PIIUL.js";import"./chunk-PXWS3VS3.js";import"./chunk-LTA2WTEM.js";import"./chunk-TLKZKP64.js";import"./chunk-PVF7EXKK.js";import"./chunk-55CDFFVJ.js";var p={aws_ssoadmin_permission_set:{type:"AWS::SSO::PermissionSet",arn:"PermissionSetArn",alike:"description instance_arn name session_duration",attributes:{tags:{to:"Tags",as:"tags"},relay_state:"RelayStateType"},defaults:{session_duration:"PT1H"}},aws_ssoadmin_account_assignment:{type:"AWS::SSO::Assignment",alike:`
      instance_arn permission_set_arn principal_id principal_type target_id
      target_type
    `}};export{p as tables};
