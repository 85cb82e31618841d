import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-6G7CKFX6.js";var e={aws_securityhub_account:{type:"AWS::SecurityHub::Hub",arn:"ARN",alike:`
      auto_enable_controls control_finding_generator enable_default_standards
    `}};export{e as tables};
