resource "aws_inspector2_enabler" "other" {
  account_ids = ["111122223333"]
  # expect: fail - Inspector is on, for something else
  resource_types = ["ECR"]
}
