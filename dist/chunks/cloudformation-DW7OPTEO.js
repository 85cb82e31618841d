import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-6G7CKFX6.js";var t={aws_cloudformation_stack:{type:"AWS::CloudFormation::Stack",alike:"parameters",attributes:{template_url:"TemplateURL",notification_arns:"NotificationARNs",tags:{to:"Tags",as:"tags"}}}};export{t as tables};
