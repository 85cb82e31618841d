resource "aws_s3_bucket" "logs" {
}

# expect: pass - a flow log names it
resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_flow_log" "main" {
  vpc_id               = aws_vpc.main.id
  traffic_type         = "ALL"
  log_destination_type = "s3"
  log_destination      = aws_s3_bucket.logs.arn
}

# expect: fail - nothing is written down
resource "aws_vpc" "silent" {
  cidr_block = "10.1.0.0/16"
}

# expect: fail - one of its subnets is recorded, and the others are not
resource "aws_vpc" "in_part" {
  cidr_block = "10.2.0.0/16"
}

resource "aws_subnet" "recorded" {
  vpc_id     = aws_vpc.in_part.id
  cidr_block = "10.2.0.0/24"
}

resource "aws_flow_log" "subnet" {
  subnet_id            = aws_subnet.recorded.id
  traffic_type         = "ALL"
  log_destination_type = "s3"
  log_destination      = aws_s3_bucket.logs.arn
}
