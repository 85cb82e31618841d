variable "choice" {}

# expect: pass - a variable like any other
resource "aws_ecs_task_definition" "plain" {
  family = "app"
  container_definitions = jsonencode([{
    name  = "app"
    image = "public.ecr.aws/docker/library/nginx:1.27"
    environment = [{ name = "STAGE", value = "example" }]
  }])
}

# expect: pass - there are no variables
resource "aws_ecs_task_definition" "none" {
  family = "app"
  container_definitions = jsonencode([{
    name  = "app"
    image = "public.ecr.aws/docker/library/nginx:1.27"
  }])
}

# expect: pass - the agent reads it from Secrets Manager when the task starts
resource "aws_ecs_task_definition" "secret" {
  family = "app"
  container_definitions = jsonencode([{
    name  = "app"
    image = "public.ecr.aws/docker/library/nginx:1.27"
    secrets = [{ name = "AWS_SECRET_ACCESS_KEY", valueFrom = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:app" }]
  }])
}

resource "aws_ecs_task_definition" "key" {
  family = "app"
  container_definitions = jsonencode([{
    name  = "app"
    image = "public.ecr.aws/docker/library/nginx:1.27"
    # expect: fail - a secret key in plain text
    environment = [{ name = "AWS_SECRET_ACCESS_KEY", value = "example" }]
  }])
}

resource "aws_ecs_task_definition" "left_to_the_deployer" {
  family = "app"
  container_definitions = jsonencode([{
    name  = "app"
    image = "public.ecr.aws/docker/library/nginx:1.27"
    # expect: unknown - the value is only given at deployment
    environment = [{ name = var.choice, value = "example" }]
  }])
}
