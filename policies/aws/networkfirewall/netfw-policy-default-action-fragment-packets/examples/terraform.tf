# expect: pass - the stateful rules see them
resource "aws_networkfirewall_firewall_policy" "inspecting" {
  name = "inspecting"
  firewall_policy {
    stateless_default_actions = ["aws:pass"]
    stateless_fragment_default_actions = ["aws:forward_to_sfe"]
  }
}

# Unseen.
resource "aws_networkfirewall_firewall_policy" "passing" {
  name = "passing"
  firewall_policy {
    stateless_default_actions = ["aws:drop"]
    # expect: fail - fragments get through unseen
    stateless_fragment_default_actions = ["aws:pass"]
  }
}
