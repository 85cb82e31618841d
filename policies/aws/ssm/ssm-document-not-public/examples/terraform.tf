locals {
  content = jsonencode({
    schemaVersion = "2.2"
    description   = "Tells how long the machine has been up"
    mainSteps     = [{ action = "aws:runShellScript", name = "uptime", inputs = { runCommand = ["uptime"] } }]
  })
}

# expect: pass - only its owner sees it
resource "aws_ssm_document" "own" {
  name          = "own"
  document_type = "Command"
  content       = local.content
}

# expect: pass - one other account
resource "aws_ssm_document" "shared" {
  name          = "shared"
  document_type = "Command"
  content       = local.content
  permissions = {
    type        = "Share"
    account_ids = "111122223333"
  }
}

# The whole world is an account, too.
resource "aws_ssm_document" "public" {
  name          = "public"
  document_type = "Command"
  content       = local.content
  permissions = {
    type = "Share"
    # expect: fail - every account of AWS reads it
    account_ids = "All"
  }
}

# The API takes the word in any case of its letters.
resource "aws_ssm_document" "public_too" {
  name          = "public-too"
  document_type = "Command"
  content       = local.content
  permissions = {
    type = "Share"
    # expect: fail - the same word, written small
    account_ids = "all"
  }
}

variable "partners" {
  type = string
}

resource "aws_ssm_document" "left_to_the_deployer" {
  name          = "left-to-the-deployer"
  document_type = "Command"
  content       = local.content
  permissions = {
    type = "Share"
    # expect: unknown - the variable has no default
    account_ids = var.partners
  }
}
