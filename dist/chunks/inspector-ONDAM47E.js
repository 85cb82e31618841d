import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-6G7CKFX6.js";var e={aws_inspector_assessment_target:{type:"AWS::Inspector::AssessmentTarget",alike:"resource_group_arn",attributes:{name:"AssessmentTargetName"}}};export{e as tables};
