variable "choice" {}

# expect: pass - its containers reach nothing
resource "aws_sagemaker_model" "stated" {
  execution_role_arn = "arn:aws:iam::111122223333:role/model"
  primary_container {
    image = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/model:1"
  }
  enable_network_isolation = true
}

# expect: fail - it is off by default
resource "aws_sagemaker_model" "silent" {
  execution_role_arn = "arn:aws:iam::111122223333:role/model"
  primary_container {
    image = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/model:1"
  }
}

resource "aws_sagemaker_model" "contrary" {
  execution_role_arn = "arn:aws:iam::111122223333:role/model"
  primary_container {
    image = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/model:1"
  }
  # expect: fail - it says so
  enable_network_isolation = false
}

resource "aws_sagemaker_model" "left_to_the_deployer" {
  execution_role_arn = "arn:aws:iam::111122223333:role/model"
  primary_container {
    image = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/model:1"
  }
  # expect: unknown - the value is only given at deployment
  enable_network_isolation = var.choice
}
