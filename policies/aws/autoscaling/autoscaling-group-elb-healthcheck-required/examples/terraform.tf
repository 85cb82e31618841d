variable "choice" {}

# expect: pass - who does not answer is replaced
resource "aws_autoscaling_group" "stated" {
  min_size = 1
  max_size = 3
  target_group_arns = ["arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/app/0123456789abcdef"]
  health_check_type = "ELB"
}

# expect: pass - checks of volumes come on top
resource "aws_autoscaling_group" "both" {
  min_size = 1
  max_size = 3
  target_group_arns = ["arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/app/0123456789abcdef"]
  health_check_type = "EBS,ELB"
}

# expect: fail - EC2 alone is the default
resource "aws_autoscaling_group" "silent" {
  min_size = 1
  max_size = 3
  target_group_arns = ["arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/app/0123456789abcdef"]
}

resource "aws_autoscaling_group" "contrary" {
  min_size = 1
  max_size = 3
  target_group_arns = ["arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/app/0123456789abcdef"]
  # expect: fail - it says so
  health_check_type = "EC2"
}

# Without a load balancer there is nobody to ask.
resource "aws_autoscaling_group" "no_balancer" {
  min_size = 1
  max_size = 3
}

resource "aws_autoscaling_group" "left_to_the_deployer" {
  min_size = 1
  max_size = 3
  target_group_arns = ["arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/app/0123456789abcdef"]
  # expect: unknown - the value is only given at deployment
  health_check_type = var.choice
}
