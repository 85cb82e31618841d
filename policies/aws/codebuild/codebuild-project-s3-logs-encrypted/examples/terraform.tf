variable "choice" {}

# expect: pass - it says so
resource "aws_codebuild_project" "stated" {
  name         = "build"
  service_role = "arn:aws:iam::111122223333:role/build"
  source {
    type = "NO_SOURCE"
  }
  artifacts {
    type = "NO_ARTIFACTS"
  }
  environment {
    type         = "LINUX_CONTAINER"
    compute_type = "BUILD_GENERAL1_SMALL"
    image        = "aws/codebuild/standard:7.0"
  }
  logs_config {
    s3_logs {
      status              = "ENABLED"
      location            = "logs/build"
      encryption_disabled = false
    }
  }
}

# expect: pass - they are encrypted by default
resource "aws_codebuild_project" "silent" {
  name         = "build"
  service_role = "arn:aws:iam::111122223333:role/build"
  source {
    type = "NO_SOURCE"
  }
  artifacts {
    type = "NO_ARTIFACTS"
  }
  environment {
    type         = "LINUX_CONTAINER"
    compute_type = "BUILD_GENERAL1_SMALL"
    image        = "aws/codebuild/standard:7.0"
  }
  logs_config {
    s3_logs {
      status              = "ENABLED"
      location            = "logs/build"
    }
  }
}

resource "aws_codebuild_project" "plain" {
  name         = "build"
  service_role = "arn:aws:iam::111122223333:role/build"
  source {
    type = "NO_SOURCE"
  }
  artifacts {
    type = "NO_ARTIFACTS"
  }
  environment {
    type         = "LINUX_CONTAINER"
    compute_type = "BUILD_GENERAL1_SMALL"
    image        = "aws/codebuild/standard:7.0"
  }
  logs_config {
    s3_logs {
      status              = "ENABLED"
      location            = "logs/build"
      # expect: fail - encryption is turned off
      encryption_disabled = true
    }
  }
}

# No log is written to S3: nothing is asked.
resource "aws_codebuild_project" "off" {
  name         = "build"
  service_role = "arn:aws:iam::111122223333:role/build"
  source {
    type = "NO_SOURCE"
  }
  artifacts {
    type = "NO_ARTIFACTS"
  }
  environment {
    type         = "LINUX_CONTAINER"
    compute_type = "BUILD_GENERAL1_SMALL"
    image        = "aws/codebuild/standard:7.0"
  }
  logs_config {
    s3_logs {
      status              = "DISABLED"
      location            = "logs/build"
      encryption_disabled = true
    }
  }
}

resource "aws_codebuild_project" "left_to_the_deployer" {
  name         = "build"
  service_role = "arn:aws:iam::111122223333:role/build"
  source {
    type = "NO_SOURCE"
  }
  artifacts {
    type = "NO_ARTIFACTS"
  }
  environment {
    type         = "LINUX_CONTAINER"
    compute_type = "BUILD_GENERAL1_SMALL"
    image        = "aws/codebuild/standard:7.0"
  }
  logs_config {
    s3_logs {
      status              = "ENABLED"
      location            = "logs/build"
      # expect: unknown - the value is only given at deployment
      encryption_disabled = var.choice
    }
  }
}
