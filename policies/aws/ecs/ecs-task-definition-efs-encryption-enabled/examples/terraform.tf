variable "choice" {}

# expect: pass - the mount is encrypted
resource "aws_ecs_task_definition" "stated" {
  family = "app"
  volume {
    name = "shared"
    efs_volume_configuration {
      file_system_id     = "fs-0123456789abcdef0"
      transit_encryption = "ENABLED"
    }
  }
  container_definitions = jsonencode([{
    name  = "app"
    image = "public.ecr.aws/docker/library/nginx:1.27"
  }])
}

resource "aws_ecs_task_definition" "silent" {
  family = "app"
  volume {
    name = "shared"
    # expect: fail - it is off by default
    efs_volume_configuration {
      file_system_id     = "fs-0123456789abcdef0"
    }
  }
  container_definitions = jsonencode([{
    name  = "app"
    image = "public.ecr.aws/docker/library/nginx:1.27"
  }])
}

resource "aws_ecs_task_definition" "contrary" {
  family = "app"
  volume {
    name = "shared"
    efs_volume_configuration {
      file_system_id     = "fs-0123456789abcdef0"
      # expect: fail - it says so
      transit_encryption = "DISABLED"
    }
  }
  container_definitions = jsonencode([{
    name  = "app"
    image = "public.ecr.aws/docker/library/nginx:1.27"
  }])
}

# Without an EFS volume nothing is asked.
resource "aws_ecs_task_definition" "no_volume" {
  family = "app"
  container_definitions = jsonencode([{
    name  = "app"
    image = "public.ecr.aws/docker/library/nginx:1.27"
  }])
}

resource "aws_ecs_task_definition" "left_to_the_deployer" {
  family = "app"
  volume {
    name = "shared"
    efs_volume_configuration {
      file_system_id     = "fs-0123456789abcdef0"
      # expect: unknown - the value is only given at deployment
      transit_encryption = var.choice
    }
  }
  container_definitions = jsonencode([{
    name  = "app"
    image = "public.ecr.aws/docker/library/nginx:1.27"
  }])
}
