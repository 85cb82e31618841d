variable "choice" {}

# expect: pass - containers of this task see each other
resource "aws_ecs_task_definition" "task" {
  family = "app"
  pid_mode = "task"
  container_definitions = jsonencode([{
    name  = "app"
    image = "public.ecr.aws/docker/library/nginx:1.27"
  }])
}

# expect: pass - each container has a namespace of its own by default
resource "aws_ecs_task_definition" "silent" {
  family = "app"
  container_definitions = jsonencode([{
    name  = "app"
    image = "public.ecr.aws/docker/library/nginx:1.27"
  }])
}

resource "aws_ecs_task_definition" "host" {
  family = "app"
  # expect: fail - it sees all processes of the host
  pid_mode = "host"
  container_definitions = jsonencode([{
    name  = "app"
    image = "public.ecr.aws/docker/library/nginx:1.27"
  }])
}

resource "aws_ecs_task_definition" "left_to_the_deployer" {
  family = "app"
  # expect: unknown - the value is only given at deployment
  pid_mode = var.choice
  container_definitions = jsonencode([{
    name  = "app"
    image = "public.ecr.aws/docker/library/nginx:1.27"
  }])
}
