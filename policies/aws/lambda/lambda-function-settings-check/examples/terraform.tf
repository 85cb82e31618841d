variable "runtime" {
  type = string
}

# expect: pass - supported
resource "aws_lambda_function" "supported" {
  function_name = "supported"
  role          = "arn:aws:iam::111122223333:role/function"
  runtime       = "nodejs24.x"
  handler       = "index.handler"
  s3_bucket     = "code"
  s3_key        = "code.zip"
}

resource "aws_lambda_function" "outdated" {
  function_name = "outdated"
  role          = "arn:aws:iam::111122223333:role/function"
  # expect: fail - no longer supported
  runtime   = "python3.7"
  handler   = "index.handler"
  s3_bucket = "code"
  s3_key    = "code.zip"
}

# An image brings its own runtime.
resource "aws_lambda_function" "image" {
  function_name = "image"
  role          = "arn:aws:iam::111122223333:role/function"
  package_type  = "Image"
  image_uri     = "111122223333.dkr.ecr.eu-central-1.amazonaws.com/function:1"
}

resource "aws_lambda_function" "left_to_the_deployer" {
  function_name = "open"
  role          = "arn:aws:iam::111122223333:role/function"
  # expect: unknown - the variable has no default
  runtime   = var.runtime
  handler   = "index.handler"
  s3_bucket = "code"
  s3_key    = "code.zip"
}
