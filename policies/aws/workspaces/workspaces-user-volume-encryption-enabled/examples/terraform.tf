# expect: pass - unreadable without the key
resource "aws_workspaces_workspace" "sealed" {
  bundle_id                      = "wsb-0123456789"
  directory_id                   = "d-0123456789"
  user_name                      = "ada"
  user_volume_encryption_enabled = true
  volume_encryption_key          = "alias/aws/workspaces"
}

# expect: fail - nothing asks for it, and the service doesn't encrypt by itself
resource "aws_workspaces_workspace" "plain" {
  bundle_id    = "wsb-0123456789"
  directory_id = "d-0123456789"
  user_name    = "ada"
}

resource "aws_workspaces_workspace" "refused" {
  bundle_id                      = "wsb-0123456789"
  directory_id                   = "d-0123456789"
  user_name                      = "ada"
  root_volume_encryption_enabled = true
  # expect: fail - it is asked to leave this one readable
  user_volume_encryption_enabled = false
}
