# expect: pass - a version of a template
resource "aws_autoscaling_group" "template" {
  min_size = 1
  max_size = 3
  launch_template {
    id      = "lt-0123456789abcdef0"
    version = "1"
  }
}

# expect: fail - a launch configuration
resource "aws_autoscaling_group" "configuration" {
  min_size = 1
  max_size = 3
  launch_configuration = "app"
}
