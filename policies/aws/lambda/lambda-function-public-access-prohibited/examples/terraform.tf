variable "caller" {
  type = string
}

# expect: pass - a service, for what is in this account
resource "aws_lambda_permission" "notified" {
  function_name  = "resize"
  action         = "lambda:InvokeFunction"
  principal      = "s3.amazonaws.com"
  source_account = "111122223333"
}

resource "aws_lambda_permission" "open" {
  function_name = "resize"
  action        = "lambda:InvokeFunction"
  # expect: fail - everybody
  principal = "*"
}

# expect: unknown - the variable may be "*"
resource "aws_lambda_permission" "left_to_the_deployer" {
  function_name = "resize"
  action        = "lambda:InvokeFunction"
  principal = var.caller
}
