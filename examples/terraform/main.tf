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
  region = var.region
}

locals {
  is_production = var.environment == "production"
}

module "invoices" {
  source   = "./modules/bucket"
  name     = "shop-${var.environment}-invoices"
  tls_only = true
}

module "uploads" {
  source   = "./modules/bucket"
  name     = "shop-${var.environment}-uploads"
  tls_only = false
}

resource "aws_ebs_volume" "orders" {
  availability_zone = "${var.region}a"
  size              = 100
  encrypted         = true
}

resource "aws_ebs_volume" "scratch" {
  availability_zone = "${var.region}a"
  size              = 20
  encrypted         = local.is_production
}

resource "aws_ebs_volume" "search" {
  availability_zone = "${var.region}a"
  size              = 50
  encrypted         = var.encrypt_search
}

resource "aws_launch_template" "worker" {
  name_prefix   = "shop-worker-"
  image_id      = var.image_id
  instance_type = "t3.small"

  block_device_mappings {
    device_name = "/dev/sdf"

    ebs {
      volume_size = 40
      encrypted   = true
    }
  }
}
