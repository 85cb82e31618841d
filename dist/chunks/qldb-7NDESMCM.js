import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-6G7CKFX6.js";var e={aws_qldb_ledger:{type:"AWS::QLDB::Ledger",alike:"deletion_protection kms_key name permissions_mode",attributes:{tags:{to:"Tags",as:"tags"}}}};export{e as tables};
