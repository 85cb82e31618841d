locals {
  expire_untagged = {
    rulePriority = 1
    selection    = { tagStatus = "untagged", countType = "imageCountMoreThan", countNumber = 5 }
    action       = { type = "expire" }
  }
}

# expect: pass - a resource beside it has the rules
resource "aws_ecr_repository" "tidy" {
  name = "tidy"
}

resource "aws_ecr_lifecycle_policy" "tidy" {
  repository = aws_ecr_repository.tidy.name
  policy     = jsonencode({ rules = [local.expire_untagged] })
}

# expect: fail - nothing is ever cleared out
resource "aws_ecr_repository" "silent" {
  name = "silent"
}
