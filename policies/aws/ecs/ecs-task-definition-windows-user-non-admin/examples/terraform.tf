variable "choice" {}

# expect: pass - a user without rights of an administrator
resource "aws_ecs_task_definition" "stated" {
  family = "app"
  runtime_platform {
    operating_system_family = "WINDOWS_SERVER_2022_CORE"
  }
  container_definitions = jsonencode([{
    name  = "app"
    image = "public.ecr.aws/docker/library/nginx:1.27"
    user = "ContainerUser"
  }])
}

resource "aws_ecs_task_definition" "silent" {
  family = "app"
  runtime_platform {
    operating_system_family = "WINDOWS_SERVER_2022_CORE"
  }
  # expect: fail - without a name it is the user of the image, by default the administrator
  container_definitions = jsonencode([{
    name  = "app"
    image = "public.ecr.aws/docker/library/nginx:1.27"
  }])
}

resource "aws_ecs_task_definition" "administrator" {
  family = "app"
  runtime_platform {
    operating_system_family = "WINDOWS_SERVER_2022_CORE"
  }
  container_definitions = jsonencode([{
    name  = "app"
    image = "public.ecr.aws/docker/library/nginx:1.27"
    # expect: fail - it says so
    user = "ContainerAdministrator"
  }])
}

# Linux containers have users of another kind: nothing is asked of them here.
resource "aws_ecs_task_definition" "linux" {
  family = "app"
  container_definitions = jsonencode([{
    name  = "app"
    image = "public.ecr.aws/docker/library/nginx:1.27"
  }])
}

resource "aws_ecs_task_definition" "left_to_the_deployer" {
  family = "app"
  runtime_platform {
    operating_system_family = "WINDOWS_SERVER_2022_CORE"
  }
  container_definitions = jsonencode([{
    name  = "app"
    image = "public.ecr.aws/docker/library/nginx:1.27"
    # expect: unknown - the value is only given at deployment
    user = var.choice
  }])
}
