variable "choice" {}

# expect: pass - its tasks have private addresses only
resource "aws_ecs_task_set" "stated" {
  cluster         = "app"
  service         = "app"
  task_definition = "app"
  network_configuration {
    subnets          = ["subnet-0123456789abcdef0"]
    assign_public_ip = false
  }
}

# expect: pass - tasks get no public address by default
resource "aws_ecs_task_set" "silent" {
  cluster         = "app"
  service         = "app"
  task_definition = "app"
  network_configuration {
    subnets          = ["subnet-0123456789abcdef0"]
  }
}

resource "aws_ecs_task_set" "public" {
  cluster         = "app"
  service         = "app"
  task_definition = "app"
  network_configuration {
    subnets          = ["subnet-0123456789abcdef0"]
    # expect: fail - each task gets a public address
    assign_public_ip = true
  }
}

resource "aws_ecs_task_set" "left_to_the_deployer" {
  cluster         = "app"
  service         = "app"
  task_definition = "app"
  network_configuration {
    subnets          = ["subnet-0123456789abcdef0"]
    # expect: unknown - the value is only given at deployment
    assign_public_ip = var.choice
  }
}
