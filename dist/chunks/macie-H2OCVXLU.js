import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-WH2XJ7Y4.js";import"./chunk-4QPRC5PX.js";import"./chunk-TLKZKP64.js";import"./chunk-55CDFFVJ.js";var t={aws_macie2_account:{type:"AWS::Macie::Session",alike:"finding_publishing_frequency status"}};export{t as tables};
