import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-YD5PIIUL.js";import"./chunk-PXWS3VS3.js";import"./chunk-LTA2WTEM.js";import"./chunk-TLKZKP64.js";import"./chunk-PVF7EXKK.js";import"./chunk-55CDFFVJ.js";var n={aws_rolesanywhere_profile:{type:"AWS::RolesAnywhere::Profile",arn:"ProfileArn",alike:`
      accept_role_session_name duration_seconds enabled managed_policy_arns name
      require_instance_properties role_arns session_policy
    `,attributes:{tags:{to:"Tags",as:"tags"}}}};export{n as tables};
