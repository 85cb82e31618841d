import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-WH2XJ7Y4.js";import"./chunk-4QPRC5PX.js";import"./chunk-TLKZKP64.js";import"./chunk-55CDFFVJ.js";var s={aws_inspector_assessment_target:{type:"AWS::Inspector::AssessmentTarget",alike:"resource_group_arn",attributes:{name:"AssessmentTargetName"}}};export{s as tables};
