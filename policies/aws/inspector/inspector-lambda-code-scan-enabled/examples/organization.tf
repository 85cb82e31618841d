resource "aws_inspector2_organization_configuration" "this" {
  auto_enable {
    ec2         = true
    ecr         = true
    lambda      = true
    # expect: fail - accounts that join are not scanned
    lambda_code = false
  }
}
