variable "choice" {}

# expect: pass - audit logs go to CloudWatch
resource "aws_elasticsearch_domain" "stated" {
  domain_name = "articles"
  log_publishing_options {
    log_type                 = "AUDIT_LOGS"
    cloudwatch_log_group_arn = "arn:aws:logs:eu-west-1:111122223333:log-group:articles"
    enabled                  = true
  }
}

# expect: fail - no log is published by default
resource "aws_elasticsearch_domain" "silent" {
  domain_name = "articles"
}

resource "aws_elasticsearch_domain" "other" {
  domain_name = "articles"
  log_publishing_options {
    # expect: fail - this is another kind of log
    log_type                 = "INDEX_SLOW_LOGS"
    cloudwatch_log_group_arn = "arn:aws:logs:eu-west-1:111122223333:log-group:articles"
    enabled                  = true
  }
}

resource "aws_elasticsearch_domain" "contrary" {
  domain_name = "articles"
  log_publishing_options {
    log_type                 = "AUDIT_LOGS"
    cloudwatch_log_group_arn = "arn:aws:logs:eu-west-1:111122223333:log-group:articles"
    # expect: fail - it says so
    enabled                  = false
  }
}

resource "aws_elasticsearch_domain" "left_to_the_deployer" {
  domain_name = "articles"
  log_publishing_options {
    log_type                 = "AUDIT_LOGS"
    cloudwatch_log_group_arn = "arn:aws:logs:eu-west-1:111122223333:log-group:articles"
    # expect: unknown - the value is only given at deployment
    enabled                  = var.choice
  }
}
