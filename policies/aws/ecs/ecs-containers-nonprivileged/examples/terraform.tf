variable "choice" {}

# expect: pass - it says so
resource "aws_ecs_task_definition" "stated" {
  family = "app"
  container_definitions = jsonencode([{
    name  = "app"
    image = "public.ecr.aws/docker/library/nginx:1.27"
    privileged = false
  }])
}

# expect: pass - a container is not privileged by default
resource "aws_ecs_task_definition" "silent" {
  family = "app"
  container_definitions = jsonencode([{
    name  = "app"
    image = "public.ecr.aws/docker/library/nginx:1.27"
  }])
}

resource "aws_ecs_task_definition" "privileged" {
  family = "app"
  container_definitions = jsonencode([{
    name  = "app"
    image = "public.ecr.aws/docker/library/nginx:1.27"
    # expect: fail - it has the rights of the host
    privileged = true
  }])
}

resource "aws_ecs_task_definition" "left_to_the_deployer" {
  family = "app"
  container_definitions = jsonencode([{
    name  = "app"
    image = "public.ecr.aws/docker/library/nginx:1.27"
    # expect: unknown - the value is only given at deployment
    privileged = var.choice
  }])
}
