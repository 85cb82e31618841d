# expect: pass - one of them is enough
resource "aws_inspector2_enabler" "other" {
  account_ids    = ["111122223333"]
  resource_types = ["ECR"]
}

resource "aws_inspector2_enabler" "asked" {
  account_ids    = ["111122223333"]
  resource_types = ["LAMBDA"]
}
