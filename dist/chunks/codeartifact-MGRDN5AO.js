import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-6G7CKFX6.js";var t={aws_codeartifact_domain:{type:"AWS::CodeArtifact::Domain",alike:"encryption_key",attributes:{tags:{to:"Tags",as:"tags"}}}};export{t as tables};
