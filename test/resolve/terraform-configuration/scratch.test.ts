import { mkdtempSync, realpathSync, writeFileSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test } from 'vitest'
import { readConfiguration } from '../../../src/read/terraform-configuration/index.ts'
import { resolveConfiguration } from '../../../src/resolve/terraform-configuration/index.ts'
import { inspect } from 'node:util'

test('x', async () => {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'tfc-')))
  const write = (n: string, t: string) => { mkdirSync(dirname(join(home, n)), { recursive: true }); writeFileSync(join(home, n), t) }
  write('main.tf', `
variable "public" {
  type = bool
  default = false
}
variable "env" { default = "dev" }
variable "name" {}
locals {
  full = "\${var.env}-\${var.name}"
  keys = toset(["a", "b"])
}
provider "aws" { region = "eu-west-1" }
resource "aws_s3_bucket" "b" {
  for_each = local.keys
  bucket = "x-\${each.key}"
}
resource "aws_s3_bucket" "c" {
  count = var.public ? 1 : 0
  bucket = local.full
  acl = var.public ? "public-read" : "private"
}
resource "aws_s3_bucket_versioning" "v" {
  for_each = aws_s3_bucket.b
  bucket = each.value.id
  versioning_configuration { status = "Enabled" }
}
data "aws_iam_policy_document" "d" {
  statement {
    actions = ["s3:*"]
    resources = [aws_s3_bucket.b["a"].arn, "\${aws_s3_bucket.b["a"].arn}/*"]
    principals {
      type = "*"
      identifiers = ["*"]
    }
    condition {
      test = "Bool"
      variable = "aws:SecureTransport"
      values = ["false"]
    }
  }
}
resource "aws_s3_bucket_policy" "p" {
  bucket = aws_s3_bucket.b["a"].id
  policy = data.aws_iam_policy_document.d.json
}
resource "aws_security_group" "s" {
  dynamic "ingress" {
    for_each = [80, 443]
    content {
      from_port = ingress.value
      cidr_blocks = ["0.0.0.0/0"]
    }
  }
  name = one(aws_s3_bucket.c[*].id)
  tags = merge({a = 1}, {b = upper("x")})
}
module "m" {
  source = "./m"
  for_each = { x = 1 }
  size = each.value
}
`)
  write('m/main.tf', `variable "size" { type = number }
resource "aws_ebs_volume" "v" {
  count = 2
  size = var.size
  encrypted = true
}
output "id" { value = aws_ebs_volume.v[0].id }
`)
  const doc = await readConfiguration({ path: home, root: home, text: null, file: '.' }, (p) => p.slice(home.length + 1))
  const out = await resolveConfiguration(doc, { assume: 'given', values: new Map(), variableFiles: [] })
  for (const r of out.resources) console.log(r.address, inspect(r.attributes, { depth: 9 }), inspect(r.exists, { depth: 5 }), r.environment, inspect(r.locate(['ingress', 1, 'from_port']), { depth: 5 }))
  console.log(out.notes, out.errors)
})
