# expect: pass - TCP stops here
resource "aws_networkfirewall_rule_group" "filled" {
  name     = "filled"
  type     = "STATELESS"
  capacity = 10
  rule_group {
    rules_source {
      stateless_rules_and_custom_actions {
        stateless_rule {
          priority = 1
          rule_definition {
            actions = ["aws:drop"]
            match_attributes {
              protocols = [6]
            }
          }
        }
      }
    }
  }
}

# expect: fail - it stops nothing
resource "aws_networkfirewall_rule_group" "empty" {
  name     = "empty"
  type     = "STATELESS"
  capacity = 10
}
