import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-6G7CKFX6.js";var s={aws_ssoadmin_permission_set:{type:"AWS::SSO::PermissionSet",arn:"PermissionSetArn",alike:"description instance_arn name session_duration",attributes:{tags:{to:"Tags",as:"tags"}}}};export{s as tables};
