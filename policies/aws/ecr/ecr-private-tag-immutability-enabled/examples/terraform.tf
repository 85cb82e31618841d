variable "choice" {
  type = string
}

# expect: pass - a tag means one image for ever
resource "aws_ecr_repository" "stated" {
  name                 = "shop"
  image_tag_mutability = "IMMUTABLE"
}

# expect: fail - nothing asks for it, and tags can be moved by default
resource "aws_ecr_repository" "silent" {
  name = "shop"
}

resource "aws_ecr_repository" "contrary" {
  name = "shop"
  # expect: fail - it says so
  image_tag_mutability = "MUTABLE"
}

resource "aws_ecr_repository" "left_to_the_deployer" {
  name = "shop"
  # expect: unknown - the variable has no default
  image_tag_mutability = var.choice
}
