# expect: pass - it asks for it
resource "aws_emr_security_configuration" "sealed" {
  name = "sealed"
  configuration = jsonencode({
    EncryptionConfiguration = {
      EnableInTransitEncryption = true
      EnableAtRestEncryption    = false
      InTransitEncryptionConfiguration = {
        TLSCertificateConfiguration = {
          CertificateProviderType = "PEM"
          S3Object                = "s3://certificates/emr.zip"
        }
      }
    }
  })
}

resource "aws_emr_security_configuration" "plain" {
  name = "plain"
  configuration = jsonencode({
    EncryptionConfiguration = {
      EnableAtRestEncryption = true
      # expect: fail - only the other half is asked for
      EnableInTransitEncryption = false
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
