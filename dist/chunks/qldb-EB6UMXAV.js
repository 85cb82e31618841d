import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-WH2XJ7Y4.js";import"./chunk-4QPRC5PX.js";import"./chunk-TLKZKP64.js";import"./chunk-55CDFFVJ.js";var t={aws_qldb_ledger:{type:"AWS::QLDB::Ledger",alike:"deletion_protection kms_key name permissions_mode",attributes:{tags:{to:"Tags",as:"tags"}}}};export{t as tables};
