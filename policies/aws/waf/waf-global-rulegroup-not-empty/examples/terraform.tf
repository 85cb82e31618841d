resource "aws_waf_rule" "known" {
  name        = "known"
  metric_name = "known"
}

# expect: pass - a rule that blocks
resource "aws_waf_rule_group" "filled" {
  name        = "filled"
  metric_name = "filled"
  activated_rule {
    priority = 1
    rule_id  = aws_waf_rule.known.id
    action {
      type = "BLOCK"
    }
  }
}

# expect: fail - it has a name, and nothing else
resource "aws_waf_rule_group" "empty" {
  name        = "empty"
  metric_name = "empty"
}

variable "rules" {
  type = list(string)
}

resource "aws_waf_rule_group" "left_to_the_deployer" {
  name        = "left-to-the-deployer"
  metric_name = "left"
  # expect: unknown - the variable has no default, and may be an empty list
  dynamic "activated_rule" {
    for_each = var.rules
    content {
      priority = activated_rule.key
      rule_id  = activated_rule.value
      action {
        type = "BLOCK"
      }
    }
  }
}
