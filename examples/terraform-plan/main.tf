terraform {
  required_version = ">= 1.5"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

provider "aws" {
  region = "eu-central-1"
}

locals {
  invoices = "shop-invoices-eu"
}

resource "aws_s3_bucket" "invoices" {
  bucket = local.invoices
}

resource "aws_s3_bucket_policy" "invoices" {
  bucket = aws_s3_bucket.invoices.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "RefusePlainHttp"
      Effect    = "Deny"
      Principal = "*"
      Action    = "s3:*"
      Resource  = ["arn:aws:s3:::${local.invoices}", "arn:aws:s3:::${local.invoices}/*"]
      Condition = { Bool = { "aws:SecureTransport" = "false" } }
    }]
  })
}

resource "aws_s3_bucket" "uploads" {
  bucket_prefix = "shop-uploads-"
}

resource "aws_ebs_volume" "orders" {
  availability_zone = "eu-central-1a"
  size              = 100
  encrypted         = true
}

resource "aws_ebs_volume" "scratch" {
  availability_zone = "eu-central-1a"
  size              = 20
}

resource "aws_ebs_snapshot" "orders" {
  volume_id = aws_ebs_volume.orders.id
}

resource "aws_ebs_volume" "rehearsal" {
  availability_zone = "eu-central-1b"
  snapshot_id       = aws_ebs_snapshot.orders.id
}

resource "aws_security_group" "bastion" {
  name_prefix = "shop-bastion-"
  vpc_id      = "vpc-0a1b2c3d4e5f60718"
}

resource "aws_vpc_security_group_ingress_rule" "bastion_ssh" {
  security_group_id = aws_security_group.bastion.id
  ip_protocol       = "tcp"
  from_port         = 22
  to_port           = 22
  cidr_ipv4         = "0.0.0.0/0"
}
