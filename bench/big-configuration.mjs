import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Writes a configuration of Terraform: one root module of so many files, a workload each, with what people
 * write: variables, locals, `for_each`, dynamic blocks, policy documents, heredocs, functions, a module that
 * some of them call. The same each time; every tenth workload breaks policies.
 * @param {string} folder
 * @param {number} files
 */
export function writeBigConfiguration(folder, files) {
  const module = join(folder, 'modules', 'queue')
  mkdirSync(module, { recursive: true })
  writeFileSync(join(module, 'main.tf'), queue)
  writeFileSync(join(folder, 'settings.tf'), settings)
  for (let number = 1; number < files; number += 1) {
    writeFileSync(join(folder, `workload-${number}.tf`), workload(number))
  }
}

const settings = `terraform {
  required_version = ">= 1.5"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

provider "aws" {
  region = var.region

  default_tags {
    tags = local.common_tags
  }
}

variable "region" {
  type    = string
  default = "eu-central-1"
}

variable "environment" {
  description = "Where this is deployed to."
  type        = string
  default     = "development"
}

variable "vpc_id" {
  type = string
}

variable "office_cidrs" {
  type    = list(string)
  default = ["192.168.0.0/16", "172.16.0.0/12"]
}

locals {
  is_production = var.environment == "production"
  common_tags = {
    Environment = var.environment
    ManagedBy   = "terraform"
  }
}

data "aws_caller_identity" "current" {}
`

const queue = `variable "name" {
  type = string
}

variable "retention_days" {
  type    = number
  default = 14
}

resource "aws_sqs_queue" "this" {
  name                      = var.name
  message_retention_seconds = var.retention_days * 86400
  kms_master_key_id         = "alias/aws/sqs"
}

resource "aws_sqs_queue_policy" "this" {
  queue_url = aws_sqs_queue.this.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Deny"
      Principal = "*"
      Action    = "sqs:*"
      Resource  = aws_sqs_queue.this.arn
      Condition = { Bool = { "aws:SecureTransport" = "false" } }
    }]
  })
}

output "arn" {
  value = aws_sqs_queue.this.arn
}
`

/** @param {number} number */
function workload(number) {
  const fails = number % 10 === 0
  return `# Everything that workload ${number} needs.

variable "w${number}_size" {
  description = "GiB of each data volume of workload ${number}"
  type        = number
  default     = ${20 + (number % 5) * 10}
}

locals {
  w${number}_name  = "\${var.environment}-workload-${number}"
  w${number}_ports = { http = 80, https = 443, admin = ${8000 + number} }
  w${number}_tags  = merge(local.common_tags, { Workload = "w${number}", Team = "${['checkout', 'catalogue', 'shipping'][number % 3]}" })
}

resource "aws_s3_bucket" "w${number}" {
  bucket        = lower("\${data.aws_caller_identity.current.account_id}-\${local.w${number}_name}")
  force_destroy = !local.is_production
  tags          = local.w${number}_tags
}

resource "aws_s3_bucket_versioning" "w${number}" {
  bucket = aws_s3_bucket.w${number}.id

  versioning_configuration {
    status = "${fails ? 'Suspended' : 'Enabled'}"
  }
}

resource "aws_s3_bucket_public_access_block" "w${number}" {
  bucket                  = aws_s3_bucket.w${number}.id
  block_public_acls       = ${!fails}
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

data "aws_iam_policy_document" "w${number}" {
  statement {
    sid       = "EncryptedTransportOnly"
    effect    = "${fails ? 'Allow' : 'Deny'}"
    actions   = ["s3:*"]
    resources = [aws_s3_bucket.w${number}.arn, "\${aws_s3_bucket.w${number}.arn}/*"]

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

resource "aws_s3_bucket_policy" "w${number}" {
  bucket = aws_s3_bucket.w${number}.id
  policy = data.aws_iam_policy_document.w${number}.json
}

resource "aws_ebs_volume" "w${number}" {
  count             = local.is_production ? 3 : 1
  availability_zone = "\${var.region}\${element(["a", "b", "c"], count.index)}"
  size              = var.w${number}_size
  encrypted         = ${fails ? 'local.is_production' : 'true'}
  tags              = merge(local.w${number}_tags, { Index = tostring(count.index) })
}

resource "aws_security_group" "w${number}" {
  name        = local.w${number}_name
  description = "Workload ${number}: traffic from the load balancer and the office"
  vpc_id      = var.vpc_id

  dynamic "ingress" {
    for_each = local.w${number}_ports
    content {
      description = "Port \${ingress.value} (\${ingress.key})"
      protocol    = "tcp"
      from_port   = ingress.value
      to_port     = ingress.value
      cidr_blocks = var.office_cidrs
    }
  }

  ingress {
    protocol    = "tcp"
    from_port   = 22
    to_port     = 22
    cidr_blocks = ["${fails ? '0.0.0.0/0' : '10.20.0.0/16'}"]
  }

  egress {
    protocol    = "-1"
    from_port   = 0
    to_port     = 0
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_iam_role" "w${number}" {
  name               = local.w${number}_name
  assume_role_policy = <<-EOT
    {
      "Version": "2012-10-17",
      "Statement": [
        {
          "Effect": "Allow",
          "Principal": { "Service": "lambda.amazonaws.com" },
          "Action": "sts:AssumeRole"
        }
      ]
    }
  EOT
}

resource "aws_iam_role_policy" "w${number}" {
  for_each = toset(["read", "write"])
  name     = "\${local.w${number}_name}-\${each.key}"
  role     = aws_iam_role.w${number}.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [for part in range(2) : {
      Sid      = "Part\${part}"
      Effect   = "Allow"
      Action   = each.key == "read" ? ["s3:GetObject", "s3:ListBucket"] : ["s3:PutObject"]
      Resource = [aws_s3_bucket.w${number}.arn, "\${aws_s3_bucket.w${number}.arn}/part-\${part}/*"]
    }]
  })
}

resource "aws_lambda_function" "w${number}" {
  function_name = local.w${number}_name
  role          = aws_iam_role.w${number}.arn
  handler       = "index.handler"
  runtime       = "nodejs22.x"
  memory_size   = local.is_production ? 1024 : 256
  filename      = "function.zip"

  environment {
    variables = {
      BUCKET = aws_s3_bucket.w${number}.bucket
      QUEUE  = module.w${number}.arn
      STAGE  = upper(var.environment)
    }
  }

  tracing_config {
    mode = "Active"
  }
}

module "w${number}" {
  source         = "./modules/queue"
  name           = "\${local.w${number}_name}-jobs"
  retention_days = ${7 + (number % 7)}
}

output "w${number}_bucket" {
  description = "The bucket of workload ${number}"
  value       = aws_s3_bucket.w${number}.bucket
}
`
}
