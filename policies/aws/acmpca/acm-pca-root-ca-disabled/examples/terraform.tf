# expect: pass - it signs nothing until somebody wakes it
resource "aws_acmpca_certificate_authority" "asleep" {
  type    = "ROOT"
  enabled = false
  certificate_authority_configuration {
    key_algorithm     = "RSA_4096"
    signing_algorithm = "SHA512WITHRSA"
    subject {
      common_name = "example.com"
    }
  }
}

# expect: fail - it is enabled by default
resource "aws_acmpca_certificate_authority" "awake" {
  type = "ROOT"
  certificate_authority_configuration {
    key_algorithm     = "RSA_4096"
    signing_algorithm = "SHA512WITHRSA"
    subject {
      common_name = "example.com"
    }
  }
}

# A subordinate is there to sign.
resource "aws_acmpca_certificate_authority" "subordinate" {
  type = "SUBORDINATE"
  certificate_authority_configuration {
    key_algorithm     = "RSA_4096"
    signing_algorithm = "SHA512WITHRSA"
    subject {
      common_name = "example.com"
    }
  }
}
