import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-WH2XJ7Y4.js";import"./chunk-4QPRC5PX.js";import"./chunk-TLKZKP64.js";import"./chunk-55CDFFVJ.js";var e={aws_securityhub_account:{type:"AWS::SecurityHub::Hub",arn:"ARN",alike:`
      auto_enable_controls control_finding_generator enable_default_standards
    `}};export{e as tables};
