# expect: pass - it gets fixes
resource "aws_eks_cluster" "current" {
  name     = "current"
  role_arn = "arn:aws:iam::111122223333:role/cluster"
  version  = "1.34"
  vpc_config {
    subnet_ids = ["subnet-1", "subnet-2"]
  }
}

resource "aws_eks_cluster" "old" {
  name     = "old"
  role_arn = "arn:aws:iam::111122223333:role/cluster"
  # expect: fail - out of support
  version = "1.28"
  vpc_config {
    subnet_ids = ["subnet-1", "subnet-2"]
  }
}
