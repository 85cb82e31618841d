variable "choice" {}

# expect: pass - two subnets
resource "aws_autoscaling_group" "subnets" {
  min_size             = 2
  max_size             = 4
  launch_configuration = "app"
  vpc_zone_identifier = ["subnet-0123456789abcdef0", "subnet-0fedcba9876543210"]
}

# expect: pass - two zones
resource "aws_autoscaling_group" "zones" {
  min_size             = 2
  max_size             = 4
  launch_configuration = "app"
  availability_zones = ["eu-west-1a", "eu-west-1b"]
}

# expect: fail - a subnet lies in one zone
resource "aws_autoscaling_group" "one_subnet" {
  min_size             = 2
  max_size             = 4
  launch_configuration = "app"
  vpc_zone_identifier = ["subnet-0123456789abcdef0"]
}

resource "aws_autoscaling_group" "left_to_the_deployer" {
  min_size             = 2
  max_size             = 4
  launch_configuration = "app"
  # expect: unknown - the value is only given at deployment
  vpc_zone_identifier = var.choice
}
