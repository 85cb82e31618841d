# expect: pass - where one type is sold out, the other may not be
resource "aws_autoscaling_group" "several" {
  min_size           = 1
  max_size           = 4
  availability_zones = ["eu-central-1a", "eu-central-1b"]
  mixed_instances_policy {
    launch_template {
      launch_template_specification {
        launch_template_id = "lt-0123456789abcdef0"
      }
      override {
        instance_type = "m6i.large"
      }
      override {
        instance_type = "m6a.large"
      }
    }
  }
}

# expect: fail - a launch template holds one type
resource "aws_autoscaling_group" "single" {
  min_size           = 1
  max_size           = 4
  availability_zones = ["eu-central-1a", "eu-central-1b"]
  launch_template {
    id = "lt-0123456789abcdef0"
  }
}
