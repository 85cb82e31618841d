variable "choice" {}

# expect: pass - always the current one
resource "aws_ecs_service" "latest" {
  name            = "app"
  cluster         = "app"
  task_definition = "app"
  launch_type      = "FARGATE"
  platform_version = "LATEST"
}

# expect: pass - LATEST is the default
resource "aws_ecs_service" "silent" {
  name            = "app"
  cluster         = "app"
  task_definition = "app"
  launch_type = "FARGATE"
}

resource "aws_ecs_service" "old" {
  name            = "app"
  cluster         = "app"
  task_definition = "app"
  launch_type      = "FARGATE"
  # expect: fail - a version that is not current
  platform_version = "1.3.0"
}

# expect: unknown - current for Windows, long past for Linux
resource "aws_ecs_service" "first" {
  name            = "app"
  cluster         = "app"
  task_definition = "app"
  launch_type      = "FARGATE"
  platform_version = "1.0.0"
}

# Services on EC2 instances have no platform version: nothing is asked of them.
resource "aws_ecs_service" "on_instances" {
  name            = "app"
  cluster         = "app"
  task_definition = "app"
  launch_type = "EC2"
}

resource "aws_ecs_service" "left_to_the_deployer" {
  name            = "app"
  cluster         = "app"
  task_definition = "app"
  launch_type      = "FARGATE"
  # expect: unknown - the value is only given at deployment
  platform_version = var.choice
}
