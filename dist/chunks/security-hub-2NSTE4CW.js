import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-YDQ5FF33.js";import"./chunk-4QPRC5PX.js";import"./chunk-TLKZKP64.js";import"./chunk-55CDFFVJ.js";var t={aws_securityhub_account:{type:"AWS::SecurityHub::Hub",arn:"ARN",alike:`
      auto_enable_controls control_finding_generator enable_default_standards
    `,defaults:{auto_enable_controls:!0,enable_default_standards:!0}},aws_securityhub_standards_subscription:{type:"AWS::SecurityHub::Standard",arn:"StandardsSubscriptionArn",alike:"standards_arn"}};export{t as tables};
