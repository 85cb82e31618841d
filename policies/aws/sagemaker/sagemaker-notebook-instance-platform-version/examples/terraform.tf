variable "choice" {}

# expect: pass - a platform that is still mended
resource "aws_sagemaker_notebook_instance" "supported" {
  name          = "notes"
  instance_type = "ml.t3.medium"
  role_arn      = "arn:aws:iam::111122223333:role/notebook"
  platform_identifier = "notebook-al2023-v1"
}

resource "aws_sagemaker_notebook_instance" "old" {
  name          = "notes"
  instance_type = "ml.t3.medium"
  role_arn      = "arn:aws:iam::111122223333:role/notebook"
  # expect: fail - no longer supported
  platform_identifier = "notebook-al2-v3"
}

# expect: unknown - AWS's references name different defaults
resource "aws_sagemaker_notebook_instance" "silent" {
  name          = "notes"
  instance_type = "ml.t3.medium"
  role_arn      = "arn:aws:iam::111122223333:role/notebook"
}

resource "aws_sagemaker_notebook_instance" "left_to_the_deployer" {
  name          = "notes"
  instance_type = "ml.t3.medium"
  role_arn      = "arn:aws:iam::111122223333:role/notebook"
  # expect: unknown - the value is only given at deployment
  platform_identifier = var.choice
}
