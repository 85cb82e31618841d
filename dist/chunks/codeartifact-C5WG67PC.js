import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-WH2XJ7Y4.js";import"./chunk-4QPRC5PX.js";import"./chunk-TLKZKP64.js";import"./chunk-55CDFFVJ.js";var a={aws_codeartifact_domain:{type:"AWS::CodeArtifact::Domain",alike:"encryption_key",attributes:{tags:{to:"Tags",as:"tags"},domain:"DomainName"}}};export{a as tables};
