import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-6G7CKFX6.js";var e={aws_macie2_account:{type:"AWS::Macie::Session",alike:"finding_publishing_frequency status"}};export{e as tables};
