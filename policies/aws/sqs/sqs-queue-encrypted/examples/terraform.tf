variable "choice" {
  type = bool
}

# expect: pass - with a key that the service keeps
resource "aws_sqs_queue" "stated" {
  name                    = "jobs"
  sqs_managed_sse_enabled = true
}

# expect: pass - new queues are encrypted with a key of the service
resource "aws_sqs_queue" "silent" {
  name = "jobs"
}

resource "aws_sqs_queue" "contrary" {
  name = "jobs"
  # expect: fail - switched off, and no other key is named
  sqs_managed_sse_enabled = false
}

resource "aws_sqs_queue" "left_to_the_deployer" {
  name = "jobs"
  # expect: unknown - the variable has no default
  sqs_managed_sse_enabled = var.choice
}

# expect: pass - a key of KMS takes the place of the service's
resource "aws_sqs_queue" "with_key" {
  name              = "jobs"
  kms_master_key_id = "alias/aws/sqs"
}
