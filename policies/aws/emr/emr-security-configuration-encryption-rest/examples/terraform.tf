# expect: pass - it asks for it
resource "aws_emr_security_configuration" "sealed" {
  name = "sealed"
  configuration = jsonencode({
    EncryptionConfiguration = {
      EnableAtRestEncryption    = true
      EnableInTransitEncryption = false
      AtRestEncryptionConfiguration = {
        S3EncryptionConfiguration = { EncryptionMode = "SSE-S3" }
        LocalDiskEncryptionConfiguration = {
          EncryptionKeyProviderType = "AwsKms"
          AwsKmsKey                 = "alias/emr"
          EnableEbsEncryption       = true
        }
      }
    }
  })
}

resource "aws_emr_security_configuration" "plain" {
  name = "plain"
  configuration = jsonencode({
    EncryptionConfiguration = {
      EnableInTransitEncryption = true
      # expect: fail - only the other half is asked for
      EnableAtRestEncryption = false
    }
  })
}

variable "configuration" {
  type = string
}

resource "aws_emr_security_configuration" "left_to_the_deployer" {
  name = "left-to-the-deployer"
  # expect: unknown - the variable has no default
  configuration = var.configuration
}
