import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-6G7CKFX6.js";var s={"s3-bucket-ssl-requests-only":{policy:{id:"s3-bucket-ssl-requests-only",title:"S3 bucket refuses requests without TLS",severity:"medium",confidence:"certain",aliases:[],preview:!1,resourceTypes:["AWS::S3::Bucket"],why:"Over plain HTTP, objects and the signatures that fetch them can be read and altered on the way.",fix:{cloudformation:`- Effect: Deny
  Principal: "*"
  Action: s3:*
  Resource:
    - !GetAtt Bucket.Arn
    - !Sub \${Bucket.Arn}/*
  Condition: { Bool: { aws:SecureTransport: "false" } }
`,terraform:`statement {
  effect    = "Deny"
  actions   = ["s3:*"]
  resources = [aws_s3_bucket.this.arn, "\${aws_s3_bucket.this.arn}/*"]
  principals {
    type        = "*"
    identifiers = ["*"]
  }
  condition {
    test     = "Bool"
    variable = "aws:SecureTransport"
    values   = ["false"]
  }
}
`,cdk:"enforceSSL: true"},sources:["https://docs.aws.amazon.com/config/latest/developerguide/s3-bucket-ssl-requests-only.html","https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html","https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html"],blindSpots:["A bucket policy that is attached outside of the input.","A policy of the input for a bucket that is not in the input.","Access points and their policies.","Whether S3 counts plain HTTP as too old a TLS version, so a condition on s3:TlsVersion alone does not pass."],parameters:{},check:[{kind:"code",resourceTypes:["AWS::S3::Bucket"],code:"./check.ts"}],folder:"aws/s3/s3-bucket-ssl-requests-only"},code:e=>({"./check.ts":()=>import("./check-EYIDMAZH.js")})[e]()}};export{s as policies};
