resource "aws_inspector2_organization_configuration" "this" {
  auto_enable {
    ec2         = true
    ecr         = true
    # expect: fail - accounts that join are not scanned
    lambda      = false
    lambda_code = true
  }
}
