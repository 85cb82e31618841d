resource "aws_inspector2_organization_configuration" "this" {
  auto_enable {
    # expect: fail - accounts that join are not scanned
    ec2         = false
    ecr         = true
    lambda      = true
    lambda_code = true
  }
}
