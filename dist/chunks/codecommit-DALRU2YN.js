import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-6G7CKFX6.js";var t={aws_codecommit_repository:{type:"AWS::CodeCommit::Repository",alike:"kms_key_id repository_name",attributes:{tags:{to:"Tags",as:"tags"}}}};export{t as tables};
