# expect: pass - it says so
resource "aws_athena_workgroup" "measured" {
  name = "measured"
  configuration {
    publish_cloudwatch_metrics_enabled = true
  }
}

# expect: pass - the provider asks for them by itself
resource "aws_athena_workgroup" "silent" {
  name = "silent"
  configuration {
    enforce_workgroup_configuration = true
  }
}

resource "aws_athena_workgroup" "dark" {
  name = "dark"
  configuration {
    # expect: fail - nobody sees what is read
    publish_cloudwatch_metrics_enabled = false
  }
}
