variable "choice" {}

resource "aws_kms_key" "key" {
  enable_key_rotation = true
}

# expect: pass - encrypted with this key
resource "aws_secretsmanager_secret" "keyed" {
  name = "database"
  kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
}

# expect: fail - the key of AWS is the default
resource "aws_secretsmanager_secret" "silent" {
  name = "database"
}

# expect: pass - a key of the same stack
resource "aws_secretsmanager_secret" "declared" {
  name = "database"
  kms_key_id = aws_kms_key.key.arn
}

resource "aws_secretsmanager_secret" "of_aws" {
  name = "database"
  # expect: fail - this is the key of AWS
  kms_key_id = "alias/aws/secretsmanager"
}

resource "aws_secretsmanager_secret" "left_to_the_deployer" {
  name = "database"
  # expect: unknown - the value is only given at deployment
  kms_key_id = var.choice
}
