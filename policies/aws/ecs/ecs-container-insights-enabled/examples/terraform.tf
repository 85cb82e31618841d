variable "choice" {}

# expect: pass - metrics are collected
resource "aws_ecs_cluster" "stated" {
  name = "app"
  setting {
    name  = "containerInsights"
    value = "enabled"
  }
}

# expect: pass - the detailed kind counts as well
resource "aws_ecs_cluster" "enhanced" {
  name = "app"
  setting {
    name  = "containerInsights"
    value = "enhanced"
  }
}

# expect: fail - it is off unless an account setting turns it on
resource "aws_ecs_cluster" "silent" {
  name = "app"
}

resource "aws_ecs_cluster" "contrary" {
  name = "app"
  # expect: fail - it says so
  setting {
    name  = "containerInsights"
    value = "disabled"
  }
}

resource "aws_ecs_cluster" "left_to_the_deployer" {
  name = "app"
  setting {
    name  = "containerInsights"
    # expect: unknown - the value is only given at deployment
    value = var.choice
  }
}
