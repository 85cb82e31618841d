import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var t={parent:"aws_s3_bucket",key:"bucket",equals:["id","bucket","arn"]},e={alike:`
    block_public_acls block_public_policy ignore_public_acls restrict_public_buckets
  `,defaults:{block_public_acls:!1,block_public_policy:!1,ignore_public_acls:!1,restrict_public_buckets:!1}},l={to:"ServerSideEncryptionByDefault",attributes:{sse_algorithm:"SSEAlgorithm",kms_master_key_id:"KMSMasterKeyID"}},c={rule:{to:"Rule",attributes:{default_retention:{to:"DefaultRetention",alike:"days mode years"}}}};export{t as a,e as b,l as c,c as d};
