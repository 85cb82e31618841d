resource "aws_waf_rule" "known" {
  name        = "known"
  metric_name = "known"
}

# expect: pass - a rule is asked
resource "aws_waf_web_acl" "guarded" {
  name        = "guarded"
  metric_name = "guarded"
  default_action {
    type = "ALLOW"
  }
  rules {
    priority = 1
    rule_id  = aws_waf_rule.known.id
    action {
      type = "BLOCK"
    }
  }
}

# expect: fail - it lets everything through
resource "aws_waf_web_acl" "empty" {
  name        = "empty"
  metric_name = "empty"
  default_action {
    type = "ALLOW"
  }
}
