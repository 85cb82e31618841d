variable "choice" {}

# expect: pass - instances with tasks stay
resource "aws_ecs_capacity_provider" "stated" {
  name = "app"
  auto_scaling_group_provider {
    auto_scaling_group_arn         = "arn:aws:autoscaling:eu-west-1:111122223333:autoScalingGroup:uuid:autoScalingGroupName/app"
    managed_termination_protection = "ENABLED"
  }
}

resource "aws_ecs_capacity_provider" "silent" {
  name = "app"
  # expect: fail - it is off by default
  auto_scaling_group_provider {
    auto_scaling_group_arn         = "arn:aws:autoscaling:eu-west-1:111122223333:autoScalingGroup:uuid:autoScalingGroupName/app"
  }
}

resource "aws_ecs_capacity_provider" "contrary" {
  name = "app"
  auto_scaling_group_provider {
    auto_scaling_group_arn         = "arn:aws:autoscaling:eu-west-1:111122223333:autoScalingGroup:uuid:autoScalingGroupName/app"
    # expect: fail - it says so
    managed_termination_protection = "DISABLED"
  }
}

resource "aws_ecs_capacity_provider" "left_to_the_deployer" {
  name = "app"
  auto_scaling_group_provider {
    auto_scaling_group_arn         = "arn:aws:autoscaling:eu-west-1:111122223333:autoScalingGroup:uuid:autoScalingGroupName/app"
    # expect: unknown - the value is only given at deployment
    managed_termination_protection = var.choice
  }
}
