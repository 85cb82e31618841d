variable "choice" {}

# expect: pass - the root file system can only be read
resource "aws_ecs_task_definition" "stated" {
  family = "app"
  container_definitions = jsonencode([{
    name  = "app"
    image = "public.ecr.aws/docker/library/nginx:1.27"
    readonlyRootFilesystem = true
  }])
}

resource "aws_ecs_task_definition" "silent" {
  family = "app"
  # expect: fail - it is writable by default
  container_definitions = jsonencode([{
    name  = "app"
    image = "public.ecr.aws/docker/library/nginx:1.27"
  }])
}

resource "aws_ecs_task_definition" "contrary" {
  family = "app"
  container_definitions = jsonencode([{
    name  = "app"
    image = "public.ecr.aws/docker/library/nginx:1.27"
    # expect: fail - it says so
    readonlyRootFilesystem = false
  }])
}

# Windows containers do not know the setting: nothing is asked of them.
resource "aws_ecs_task_definition" "windows" {
  family = "app"
  runtime_platform {
    operating_system_family = "WINDOWS_SERVER_2022_CORE"
  }
  container_definitions = jsonencode([{
    name  = "app"
    image = "public.ecr.aws/docker/library/nginx:1.27"
  }])
}

resource "aws_ecs_task_definition" "left_to_the_deployer" {
  family = "app"
  container_definitions = jsonencode([{
    name  = "app"
    image = "public.ecr.aws/docker/library/nginx:1.27"
    # expect: unknown - the value is only given at deployment
    readonlyRootFilesystem = var.choice
  }])
}
