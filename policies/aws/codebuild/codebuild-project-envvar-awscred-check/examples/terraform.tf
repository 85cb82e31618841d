variable "choice" {}

# expect: pass - the build reads it from Secrets Manager
resource "aws_codebuild_project" "referred" {
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
    environment_variable {
      name  = "AWS_SECRET_ACCESS_KEY"
      value = "example"
      type  = "SECRETS_MANAGER"
    }
  }
}

# expect: pass - a variable like any other
resource "aws_codebuild_project" "other" {
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
    environment_variable {
      name  = "STAGE"
      value = "example"
    }
  }
}

# expect: pass - there are no variables
resource "aws_codebuild_project" "none" {
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
}

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
    # expect: fail - plain text is the default
    environment_variable {
      name  = "AWS_ACCESS_KEY_ID"
      value = "example"
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
    environment_variable {
      name  = "AWS_SECRET_ACCESS_KEY"
      value = "example"
      # expect: fail - it says so
      type  = "PLAINTEXT"
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
    environment_variable {
      name  = "AWS_SECRET_ACCESS_KEY"
      value = "example"
      # expect: unknown - the value is only given at deployment
      type  = var.choice
    }
  }
}
