variable "choice" {}

# expect: pass - a user without rights of root
resource "aws_ecs_task_definition" "numbered" {
  family = "app"
  container_definitions = jsonencode([{
    name  = "app"
    image = "public.ecr.aws/docker/library/nginx:1.27"
    user = "1000"
  }])
}

resource "aws_ecs_task_definition" "silent" {
  family = "app"
  # expect: fail - without a name it is the user of the image, and most images leave it at root
  container_definitions = jsonencode([{
    name  = "app"
    image = "public.ecr.aws/docker/library/nginx:1.27"
  }])
}

resource "aws_ecs_task_definition" "root" {
  family = "app"
  container_definitions = jsonencode([{
    name  = "app"
    image = "public.ecr.aws/docker/library/nginx:1.27"
    # expect: fail - it says so
    user = "root"
  }])
}

resource "aws_ecs_task_definition" "zero" {
  family = "app"
  container_definitions = jsonencode([{
    name  = "app"
    image = "public.ecr.aws/docker/library/nginx:1.27"
    # expect: fail - zero is root, whatever the group
    user = "0:1000"
  }])
}

# Windows containers have users of another kind: nothing is asked of them here.
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
    user = var.choice
  }])
}
