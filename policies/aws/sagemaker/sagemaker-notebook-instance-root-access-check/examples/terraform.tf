variable "choice" {}

# expect: pass - users have no rights of root
resource "aws_sagemaker_notebook_instance" "stated" {
  name          = "notes"
  instance_type = "ml.t3.medium"
  role_arn      = "arn:aws:iam::111122223333:role/notebook"
  root_access = "Disabled"
}

# expect: fail - it is enabled by default
resource "aws_sagemaker_notebook_instance" "silent" {
  name          = "notes"
  instance_type = "ml.t3.medium"
  role_arn      = "arn:aws:iam::111122223333:role/notebook"
}

resource "aws_sagemaker_notebook_instance" "contrary" {
  name          = "notes"
  instance_type = "ml.t3.medium"
  role_arn      = "arn:aws:iam::111122223333:role/notebook"
  # expect: fail - it says so
  root_access = "Enabled"
}

resource "aws_sagemaker_notebook_instance" "left_to_the_deployer" {
  name          = "notes"
  instance_type = "ml.t3.medium"
  role_arn      = "arn:aws:iam::111122223333:role/notebook"
  # expect: unknown - the value is only given at deployment
  root_access = var.choice
}
