# expect: pass - a hub is on from its first day
resource "aws_securityhub_account" "this" {
}

# expect: pass - on in every account that the policy is given to
resource "aws_securityhub_configuration_policy" "central" {
  name = "on"
  configuration_policy {
    service_enabled       = true
    enabled_standard_arns = []
  }
}

resource "aws_securityhub_configuration_policy" "off" {
  name = "off"
  configuration_policy {
    # expect: fail - the policy turns it off
    service_enabled = false
  }
}
