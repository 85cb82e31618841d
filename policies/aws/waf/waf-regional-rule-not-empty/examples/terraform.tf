resource "aws_wafregional_ipset" "known" {
  name = "known"
}

# expect: pass - addresses that are known
resource "aws_wafregional_rule" "filled" {
  name        = "filled"
  metric_name = "filled"
  predicate {
    type    = "IPMatch"
    data_id = aws_wafregional_ipset.known.id
    negated = false
  }
}

# expect: fail - it has a name, and nothing else
resource "aws_wafregional_rule" "empty" {
  name        = "empty"
  metric_name = "empty"
}
