# expect: pass - it has an address of the subnet
resource "aws_sagemaker_notebook_instance" "inside" {
  name          = "notes"
  instance_type = "ml.t3.medium"
  role_arn      = "arn:aws:iam::111122223333:role/notebook"
  subnet_id       = "subnet-0123456789abcdef0"
  security_groups = ["sg-0123456789abcdef0"]
}

# expect: fail - no subnet by default
resource "aws_sagemaker_notebook_instance" "silent" {
  name          = "notes"
  instance_type = "ml.t3.medium"
  role_arn      = "arn:aws:iam::111122223333:role/notebook"
}
