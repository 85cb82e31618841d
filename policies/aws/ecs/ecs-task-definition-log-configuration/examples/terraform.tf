variable "choice" {}

# expect: pass - its output goes to CloudWatch
resource "aws_ecs_task_definition" "stated" {
  family = "app"
  container_definitions = jsonencode([{
    name  = "app"
    image = "public.ecr.aws/docker/library/nginx:1.27"
    logConfiguration = { logDriver = "awslogs", options = { awslogs-group = "app", awslogs-region = "eu-west-1" } }
  }])
}

resource "aws_ecs_task_definition" "silent" {
  family = "app"
  # expect: fail - nothing keeps what it writes
  container_definitions = jsonencode([{
    name  = "app"
    image = "public.ecr.aws/docker/library/nginx:1.27"
  }])
}

resource "aws_ecs_task_definition" "left_to_the_deployer" {
  family = "app"
  # expect: unknown - the value is only given at deployment
  container_definitions = var.choice
}
