# expect: pass - domains are looked at
resource "aws_networkfirewall_firewall_policy" "guarded" {
  name = "guarded"
  firewall_policy {
    stateless_default_actions          = ["aws:forward_to_sfe"]
    stateless_fragment_default_actions = ["aws:forward_to_sfe"]
    stateful_rule_group_reference {
      resource_arn = "arn:aws:network-firewall:eu-central-1:111122223333:stateful-rulegroup/domains"
    }
  }
}

# No rule.
resource "aws_networkfirewall_firewall_policy" "empty" {
  name = "empty"
  # expect: fail - what is passed on meets no rule
  firewall_policy {
    stateless_default_actions          = ["aws:forward_to_sfe"]
    stateless_fragment_default_actions = ["aws:forward_to_sfe"]
  }
}
