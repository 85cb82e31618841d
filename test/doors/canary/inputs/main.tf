variable "secret" {
  type      = string
  sensitive = true
  default   = "canary-default"
}

variable "secrets" {
  sensitive = true
  default   = { "canary-key" = "canary-item" }
}

variable "given" {
  sensitive = true
}

locals {
  plain   = "canary-local"
  derived = jsonencode({ token = var.secret, inner = { name = "x-${var.secret}" } })
  upper   = upper(var.given)
}

resource "aws_db_instance" "literal" {
  storage_encrypted = false
  password          = "canary-literal"
  identifier        = "literal"
}

resource "aws_db_instance" "variable" {
  password = var.secret
}

resource "aws_db_instance" "given" {
  password = var.given
}

resource "aws_db_instance" "local" {
  password          = local.plain
  storage_encrypted = false
}

resource "aws_s3_bucket" "derived" {
  bucket = "logs-${var.secret}"
}

resource "aws_s3_bucket" "each" {
  for_each = var.secrets
  bucket   = each.value
}

resource "aws_s3_bucket" "named" {
  for_each = toset([for name, item in var.secrets : "x-${name}"])
  bucket   = "named"
}

resource "aws_ssm_parameter" "literal" {
  name  = "p"
  type  = "String"
  value = "canary-parameter"
}

resource "aws_ssm_parameter" "json" {
  name  = "j"
  type  = "String"
  value = local.derived
}

resource "aws_instance" "user_data" {
  user_data = <<-EOT
    export TOKEN=canary-heredoc
  EOT
}

resource "aws_lambda_function" "variables" {
  function_name = "f"
  environment {
    variables = {
      PLAIN       = var.secret
      DB_PASSWORD = "canary-environment"
    }
  }
}

resource "aws_sns_topic" "conditional" {
  display_name = var.secret == "canary-default" ? "c" : "a"
}

resource "aws_sns_topic" "errors" {
  display_name = file("${var.secret}/x")
}

resource "aws_sns_topic" "lookup" {
  display_name = { a = "a" }[var.secret]
}

resource "aws_sns_topic" "regex" {
  display_name = regex("[${var.secret}", "a")
}

resource "aws_sns_topic" "number" {
  display_name = tostring(parseint(var.secret, 10))
}

resource "aws_sns_topic" "decoded" {
  display_name = jsondecode("{${var.secret}").a
}

resource "aws_sns_topic" "counted" {
  count        = var.secret
  display_name = "c"
}

resource "aws_iam_user" "path" {
  name = "u"
  path = "/${local.upper}/"
}
