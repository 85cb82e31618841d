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
    privileged_mode = false
  }
}

# expect: pass - a build is not privileged by default
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
}

resource "aws_codebuild_project" "privileged" {
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
    # expect: fail - it has the rights of the host
    privileged_mode = true
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
    # expect: unknown - the value is only given at deployment
    privileged_mode = var.choice
  }
}
