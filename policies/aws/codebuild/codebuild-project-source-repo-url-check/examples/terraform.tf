variable "choice" {}

# expect: pass - the connection to Bitbucket holds the credentials
resource "aws_codebuild_project" "clean" {
  name         = "build"
  service_role = "arn:aws:iam::111122223333:role/build"
  source {
    type     = "BITBUCKET"
    location = "https://bitbucket.org/example/app.git"
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

resource "aws_codebuild_project" "password" {
  name         = "build"
  service_role = "arn:aws:iam::111122223333:role/build"
  source {
    type     = "BITBUCKET"
    # expect: fail - user name and password stand in the URL
    location = "https://user:example@bitbucket.org/example/app.git"
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

resource "aws_codebuild_project" "token" {
  name         = "build"
  service_role = "arn:aws:iam::111122223333:role/build"
  source {
    type     = "GITHUB"
    # expect: fail - what stands before the host is a token of GitHub
    location = "https://example-token@github.com/example/app.git"
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

# expect: pass - there is no URL
resource "aws_codebuild_project" "no_source" {
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

resource "aws_codebuild_project" "left_to_the_deployer" {
  name         = "build"
  service_role = "arn:aws:iam::111122223333:role/build"
  source {
    type     = "BITBUCKET"
    # expect: unknown - the value is only given at deployment
    location = var.choice
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
