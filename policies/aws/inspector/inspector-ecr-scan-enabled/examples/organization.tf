resource "aws_inspector2_organization_configuration" "this" {
  auto_enable {
    ec2         = true
    # expect: fail - accounts that join are not scanned
    ecr         = false
    lambda      = true
    lambda_code = true
  }
}
