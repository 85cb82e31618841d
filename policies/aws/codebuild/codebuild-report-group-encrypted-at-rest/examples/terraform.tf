variable "choice" {}

# expect: pass - it says so
resource "aws_codebuild_report_group" "stated" {
  name = "tests"
  type = "TEST"
  export_config {
    type = "S3"
    s3_destination {
      bucket              = "reports"
      encryption_disabled = false
    }
  }
}

# expect: pass - they are encrypted by default
resource "aws_codebuild_report_group" "silent" {
  name = "tests"
  type = "TEST"
  export_config {
    type = "S3"
    s3_destination {
      bucket              = "reports"
    }
  }
}

resource "aws_codebuild_report_group" "plain" {
  name = "tests"
  type = "TEST"
  export_config {
    type = "S3"
    s3_destination {
      bucket              = "reports"
      # expect: fail - encryption is turned off
      encryption_disabled = true
    }
  }
}

# Reports that are not exported are not meant.
resource "aws_codebuild_report_group" "no_export" {
  name = "tests"
  type = "TEST"
  export_config {
    type = "NO_EXPORT"
  }
}

resource "aws_codebuild_report_group" "left_to_the_deployer" {
  name = "tests"
  type = "TEST"
  export_config {
    type = "S3"
    s3_destination {
      bucket              = "reports"
      # expect: unknown - the value is only given at deployment
      encryption_disabled = var.choice
    }
  }
}
