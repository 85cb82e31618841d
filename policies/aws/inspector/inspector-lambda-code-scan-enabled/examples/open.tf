variable "scans" {
  type = list(string)
}

resource "aws_inspector2_enabler" "open" {
  account_ids = ["111122223333"]
  # expect: unknown - the variable has no default
  resource_types = var.scans
}
