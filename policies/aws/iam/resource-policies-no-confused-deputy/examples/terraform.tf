# expect: pass - for what is in this account
resource "aws_sqs_queue" "of_account" {
  name = "of-account"
}

resource "aws_sqs_queue_policy" "of_account" {
  queue_url = aws_sqs_queue.of_account.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "s3.amazonaws.com" }
      Action    = "sqs:SendMessage"
      Resource  = "*"
      Condition = { StringEquals = { "aws:SourceAccount" = "111122223333" } }
    }]
  })
}

resource "aws_lambda_permission" "any" {
  function_name = "resize"
  action        = "lambda:InvokeFunction"
  # expect: fail - a bucket of anybody can invoke the function
  principal = "s3.amazonaws.com"
}
