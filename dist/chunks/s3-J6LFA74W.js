import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-6G7CKFX6.js";var n={"s3-bucket-ssl-requests-only":{"cloudformation.yaml":`AWSTemplateFormatVersion: "2010-09-09"
Description: Buckets that refuse plain HTTP, and buckets that only seem to

Parameters:
  Environment:
    Type: String
    AllowedValues: [dev, prod]
  Transport:
    Type: String
    Description: What aws:SecureTransport is compared with

Conditions:
  IsProduction: !Equals [!Ref Environment, prod]

Resources:
  # expect: pass - everybody, every action, the bucket and its objects
  Bucket:
    Type: AWS::S3::Bucket
  BucketPolicy:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: !Ref Bucket
      PolicyDocument:
        Version: "2012-10-17"
        Statement:
          - Effect: Deny
            Principal: "*"
            Action: s3:*
            Resource:
              - !GetAtt Bucket.Arn
              - !Sub \${Bucket.Arn}/*
            Condition: { Bool: { aws:SecureTransport: "false" } }

  # expect: fail - without a policy, S3 takes requests over plain HTTP
  Silent:
    Type: AWS::S3::Bucket

  # expect: pass - the bucket and the policy are joined by name, and two statements share the work
  Named:
    Type: AWS::S3::Bucket
    Properties: { BucketName: example-named }
  NamedPolicy:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: example-named
      PolicyDocument:
        Version: "2012-10-17"
        Statement:
          - Effect: Deny
            Principal: { AWS: "*" }
            Action: s3:*
            Resource: arn:aws:s3:::example-named
            Condition: { BoolIfExists: { aws:SecureTransport: false } }
          - Effect: Deny
            Principal: { AWS: ["*"] }
            Action: "*"
            Resource: !Sub arn:\${AWS::Partition}:s3:::\${Named}/*
            Condition: { StringNotEquals: { aws:SecureTransport: "true" } }

  # expect: pass - a policy written as text
  Written:
    Type: AWS::S3::Bucket
    Properties: { BucketName: example-written }
  WrittenPolicy:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: !Ref Written
      PolicyDocument: |
        {
          "Version": "2012-10-17",
          "Statement": {
            "Effect": "Deny",
            "Principal": "*",
            "Action": "s3:*",
            "Resource": ["arn:aws:s3:::example-written", "arn:aws:s3:::example-written/*"],
            "Condition": { "Bool": { "aws:SecureTransport": "false" } }
          }
        }

  Allowing:
    Type: AWS::S3::Bucket
  AllowingPolicy:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: !Ref Allowing
      PolicyDocument:
        Version: "2012-10-17"
        Statement:
          # expect: fail - allowing requests with TLS denies none without
          - Effect: Allow
            Principal: "*"
            Action: s3:*
            Resource: [!GetAtt Allowing.Arn, !Sub "\${Allowing.Arn}/*"]
            Condition: { Bool: { aws:SecureTransport: "true" } }

  WrongWayRound:
    Type: AWS::S3::Bucket
  WrongWayRoundPolicy:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: !Ref WrongWayRound
      PolicyDocument:
        Version: "2012-10-17"
        Statement:
          - Effect: Deny
            Principal: "*"
            Action: s3:*
            Resource: [!GetAtt WrongWayRound.Arn, !Sub "\${WrongWayRound.Arn}/*"]
            Condition:
              Bool:
                # expect: fail - this denies requests with TLS
                aws:SecureTransport: "true"

  ObjectsOnly:
    Type: AWS::S3::Bucket
  ObjectsOnlyPolicy:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: !Ref ObjectsOnly
      PolicyDocument:
        Version: "2012-10-17"
        Statement:
          - Effect: Deny
            Principal: "*"
            Action: s3:*
            # expect: fail - the bucket can still be listed over plain HTTP
            Resource: !Sub \${ObjectsOnly.Arn}/*
            Condition: { Bool: { aws:SecureTransport: "false" } }

  ReadsOnly:
    Type: AWS::S3::Bucket
  ReadsOnlyPolicy:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: !Ref ReadsOnly
      PolicyDocument:
        Version: "2012-10-17"
        Statement:
          - Effect: Deny
            Principal: "*"
            # expect: fail - uploads are still taken over plain HTTP
            Action: [s3:Get*, s3:List*]
            Resource: [!GetAtt ReadsOnly.Arn, !Sub "\${ReadsOnly.Arn}/*"]
            Condition: { Bool: { aws:SecureTransport: "false" } }

  OneAccount:
    Type: AWS::S3::Bucket
  OneAccountPolicy:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: !Ref OneAccount
      PolicyDocument:
        Version: "2012-10-17"
        Statement:
          - Effect: Deny
            # expect: fail - callers of other accounts are not denied
            Principal: { AWS: arn:aws:iam::111122223333:root }
            Action: s3:*
            Resource: [!GetAtt OneAccount.Arn, !Sub "\${OneAccount.Arn}/*"]
            Condition: { Bool: { aws:SecureTransport: "false" } }

  SomeAddresses:
    Type: AWS::S3::Bucket
  SomeAddressesPolicy:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: !Ref SomeAddresses
      PolicyDocument:
        Version: "2012-10-17"
        Statement:
          - Effect: Deny
            Principal: "*"
            Action: s3:*
            Resource: "*"
            Condition:
              Bool: { aws:SecureTransport: "false" }
              NotIpAddress:
                # expect: fail - from these addresses plain HTTP is taken
                aws:SourceIp: 192.0.2.0/24

  OldTlsOnly:
    Type: AWS::S3::Bucket
  OldTlsOnlyPolicy:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: !Ref OldTlsOnly
      PolicyDocument:
        Version: "2012-10-17"
        Statement:
          - Effect: Deny
            Principal: "*"
            Action: s3:*
            Resource: [!GetAtt OldTlsOnly.Arn, !Sub "\${OldTlsOnly.Arn}/*"]
            Condition:
              NumericLessThan:
                # expect: fail - a request over plain HTTP has no TLS version that could be too low
                s3:TlsVersion: "1.2"

  OthersOnly:
    Type: AWS::S3::Bucket
  OthersOnlyPolicy:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: !Ref OthersOnly
      # expect: fail - no statement is about TLS
      PolicyDocument:
        Version: "2012-10-17"
        Statement:
          - Effect: Deny
            Principal: "*"
            Action: s3:DeleteBucket
            Resource: !GetAtt OthersOnly.Arn

  LeftToTheDeployer:
    Type: AWS::S3::Bucket
  LeftToTheDeployerPolicy:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: !Ref LeftToTheDeployer
      PolicyDocument:
        Version: "2012-10-17"
        Statement:
          - Effect: Deny
            Principal: "*"
            Action: s3:*
            Resource: [!GetAtt LeftToTheDeployer.Arn, !Sub "\${LeftToTheDeployer.Arn}/*"]
            Condition:
              Bool:
                # expect: unknown - the parameter has no default
                aws:SecureTransport: !Ref Transport

  InProductionOnly:
    Type: AWS::S3::Bucket
  InProductionOnlyPolicy:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: !Ref InProductionOnly
      PolicyDocument:
        Version: "2012-10-17"
        Statement:
          - Fn::If:
              - IsProduction
              - Effect: Deny
                Principal: "*"
                Action: s3:*
                Resource: [!GetAtt InProductionOnly.Arn, !Sub "\${InProductionOnly.Arn}/*"]
                Condition: { Bool: { aws:SecureTransport: "false" } }
              # expect: unknown - nothing says whether this is production
              - !Ref AWS::NoValue
`,"policy-of-another-bucket.yaml":`AWSTemplateFormatVersion: "2010-09-09"
Description: A policy for a bucket that a parameter names

Parameters:
  BucketName:
    Type: String

Resources:
  # expect: unknown - the policy may be this bucket's
  Generated:
    Type: AWS::S3::Bucket
  Policy:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: !Ref BucketName
      PolicyDocument:
        Version: "2012-10-17"
        Statement:
          - Effect: Deny
            Principal: "*"
            Action: s3:*
            Resource: "*"
            Condition: { Bool: { aws:SecureTransport: "false" } }
`,"terraform.tf":`# expect: pass - everybody, every action, the bucket and its objects
resource "aws_s3_bucket" "this" {
  bucket_prefix = "example-"
}

data "aws_iam_policy_document" "tls_only" {
  statement {
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
}

resource "aws_s3_bucket_policy" "this" {
  bucket = aws_s3_bucket.this.id
  policy = data.aws_iam_policy_document.tls_only.json
}

# expect: pass - the same, as JSON
resource "aws_s3_bucket" "encoded" {
  bucket = "example-encoded"
}

resource "aws_s3_bucket_policy" "encoded" {
  bucket = aws_s3_bucket.encoded.bucket
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Deny"
      Principal = "*"
      Action    = "s3:*"
      Resource  = [aws_s3_bucket.encoded.arn, "\${aws_s3_bucket.encoded.arn}/*"]
      Condition = { Bool = { "aws:SecureTransport" = "false" } }
    }]
  })
}

# expect: fail - without a policy, S3 takes requests over plain HTTP
resource "aws_s3_bucket" "silent" {
  bucket_prefix = "example-silent-"
}

resource "aws_s3_bucket" "objects_only" {
  bucket_prefix = "example-objects-"
}

resource "aws_s3_bucket_policy" "objects_only" {
  bucket = aws_s3_bucket.objects_only.id
  # expect: fail - the bucket can still be listed over plain HTTP
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Deny"
      Principal = "*"
      Action    = "s3:*"
      Resource  = "\${aws_s3_bucket.objects_only.arn}/*"
      Condition = { Bool = { "aws:SecureTransport" = "false" } }
    }]
  })
}

resource "aws_s3_bucket" "reads_only" {
  bucket_prefix = "example-reads-"
}

data "aws_iam_policy_document" "reads_only" {
  statement {
    effect    = "Deny"
    actions   = ["s3:Get*", "s3:List*"]
    resources = [aws_s3_bucket.reads_only.arn, "\${aws_s3_bucket.reads_only.arn}/*"]
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
}

resource "aws_s3_bucket_policy" "reads_only" {
  bucket = aws_s3_bucket.reads_only.id
  # expect: fail - uploads are still taken over plain HTTP
  policy = data.aws_iam_policy_document.reads_only.json
}

resource "aws_s3_bucket" "heredoc" {
  bucket_prefix = "example-text-"
}

resource "aws_s3_bucket_policy" "heredoc" {
  bucket = aws_s3_bucket.heredoc.id
  # expect: fail - allowing requests with TLS denies none without
  policy = <<-JSON
    {
      "Version": "2012-10-17",
      "Statement": [{
        "Effect": "Allow",
        "Principal": "*",
        "Action": "s3:GetObject",
        "Resource": "\${aws_s3_bucket.heredoc.arn}/*",
        "Condition": { "Bool": { "aws:SecureTransport": "true" } }
      }]
    }
  JSON
}

variable "transport" {
  type = string
}

resource "aws_s3_bucket" "left_to_the_deployer" {
  bucket_prefix = "example-open-"
}

data "aws_iam_policy_document" "left_to_the_deployer" {
  statement {
    effect    = "Deny"
    actions   = ["s3:*"]
    resources = [aws_s3_bucket.left_to_the_deployer.arn, "\${aws_s3_bucket.left_to_the_deployer.arn}/*"]
    principals {
      type        = "AWS"
      identifiers = ["*"]
    }
    condition {
      test     = "Bool"
      variable = "aws:SecureTransport"
      values   = [var.transport]
    }
  }
}

resource "aws_s3_bucket_policy" "left_to_the_deployer" {
  bucket = aws_s3_bucket.left_to_the_deployer.id
  # expect: unknown - the variable has no default
  policy = data.aws_iam_policy_document.left_to_the_deployer.json
}
`}};export{n as examples};
