variable "choice" {}

# expect: pass - audit logs go to CloudWatch
resource "aws_eks_cluster" "audit" {
  name     = "main"
  role_arn = "arn:aws:iam::111122223333:role/eks"
  vpc_config {
    subnet_ids = ["subnet-0123456789abcdef0", "subnet-0fedcba9876543210"]
  }
  enabled_cluster_log_types = ["audit"]
}

# expect: fail - no log is written by default
resource "aws_eks_cluster" "silent" {
  name     = "main"
  role_arn = "arn:aws:iam::111122223333:role/eks"
  vpc_config {
    subnet_ids = ["subnet-0123456789abcdef0", "subnet-0fedcba9876543210"]
  }
}

resource "aws_eks_cluster" "other" {
  name     = "main"
  role_arn = "arn:aws:iam::111122223333:role/eks"
  vpc_config {
    subnet_ids = ["subnet-0123456789abcdef0", "subnet-0fedcba9876543210"]
  }
  # expect: fail - this is another kind of log
  enabled_cluster_log_types = ["api"]
}

resource "aws_eks_cluster" "left_to_the_deployer" {
  name     = "main"
  role_arn = "arn:aws:iam::111122223333:role/eks"
  vpc_config {
    subnet_ids = ["subnet-0123456789abcdef0", "subnet-0fedcba9876543210"]
  }
  # expect: unknown - the value is only given at deployment
  enabled_cluster_log_types = var.choice
}
