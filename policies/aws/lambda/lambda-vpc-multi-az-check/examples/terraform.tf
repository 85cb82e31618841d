resource "aws_subnet" "a" {
  vpc_id            = "vpc-0a1b2c3d4e5f60001"
  cidr_block        = "10.0.0.0/24"
  availability_zone = "eu-central-1a"
}

resource "aws_subnet" "b" {
  vpc_id            = "vpc-0a1b2c3d4e5f60001"
  cidr_block        = "10.0.1.0/24"
  availability_zone = "eu-central-1b"
}

# expect: pass - two zones of the Region
resource "aws_lambda_function" "spread" {
  function_name = "spread"
  role          = "arn:aws:iam::111122223333:role/function"
  vpc_config {
    security_group_ids = ["sg-0a1b2c3d4e5f60001"]
    subnet_ids = [aws_subnet.a.id, aws_subnet.b.id]
  }
}

resource "aws_lambda_function" "single" {
  function_name = "single"
  role          = "arn:aws:iam::111122223333:role/function"
  vpc_config {
    security_group_ids = ["sg-0a1b2c3d4e5f60001"]
    # expect: fail - one subnet is one zone
    subnet_ids = [aws_subnet.a.id]
  }
}
