import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-6G7CKFX6.js";var a={aws_timestreamwrite_database:{type:"AWS::Timestream::Database",names:["database_name"],alike:"database_name kms_key_id",attributes:{tags:{to:"Tags",as:"tags"}}}};export{a as tables};
