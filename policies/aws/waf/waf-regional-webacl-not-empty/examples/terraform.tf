resource "aws_wafregional_rule" "known" {
  name        = "known"
  metric_name = "known"
}

# expect: pass - a rule is asked
resource "aws_wafregional_web_acl" "guarded" {
  name        = "guarded"
  metric_name = "guarded"
  default_action {
    type = "ALLOW"
  }
  rule {
    priority = 1
    rule_id  = aws_wafregional_rule.known.id
    action {
      type = "BLOCK"
    }
  }
}

# expect: fail - it lets everything through
resource "aws_wafregional_web_acl" "empty" {
  name        = "empty"
  metric_name = "empty"
  default_action {
    type = "ALLOW"
  }
}
