import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-6G7CKFX6.js";var t={aws_organizations_policy:{type:"AWS::Organizations::Policy",alike:"description name type",attributes:{content:{to:"Content",as:"json"},tags:{to:"Tags",as:"tags"}}}};export{t as tables};
