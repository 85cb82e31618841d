# expect: pass - each step is written down
resource "aws_connect_instance" "logged" {
  identity_management_type  = "CONNECT_MANAGED"
  instance_alias            = "logged"
  inbound_calls_enabled     = true
  outbound_calls_enabled    = true
  contact_flow_logs_enabled = true
}

resource "aws_connect_instance" "refused" {
  identity_management_type = "CONNECT_MANAGED"
  instance_alias           = "refused"
  inbound_calls_enabled    = true
  outbound_calls_enabled   = true
  # expect: fail - switched off
  contact_flow_logs_enabled = false
}

# expect: fail - nothing asks for it
resource "aws_connect_instance" "silent" {
  identity_management_type = "CONNECT_MANAGED"
  instance_alias           = "silent"
  inbound_calls_enabled    = true
  outbound_calls_enabled   = true
}
