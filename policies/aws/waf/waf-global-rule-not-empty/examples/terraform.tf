resource "aws_waf_ipset" "known" {
  name = "known"
}

# expect: pass - addresses that are known
resource "aws_waf_rule" "filled" {
  name        = "filled"
  metric_name = "filled"
  predicates {
    type    = "IPMatch"
    data_id = aws_waf_ipset.known.id
    negated = false
  }
}

# expect: fail - it has a name, and nothing else
resource "aws_waf_rule" "empty" {
  name        = "empty"
  metric_name = "empty"
}
