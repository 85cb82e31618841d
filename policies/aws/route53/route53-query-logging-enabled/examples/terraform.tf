resource "aws_cloudwatch_log_group" "queries" {
  name = "/aws/route53/example.com"
}

# expect: pass - each query is written down
resource "aws_route53_zone" "this" {
  name = "example.com"
}

resource "aws_route53_query_log" "this" {
  zone_id                  = aws_route53_zone.this.zone_id
  cloudwatch_log_group_arn = aws_cloudwatch_log_group.queries.arn
}

# expect: fail - nothing is logged by default
resource "aws_route53_zone" "silent" {
  name = "example.org"
}

# A private zone is not meant.
resource "aws_route53_zone" "private" {
  name = "internal.example.com"
  vpc {
    vpc_id = "vpc-0a1b2c3d4e5f60001"
  }
}
