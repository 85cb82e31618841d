variable "choice" {
  type = bool
}

# expect: pass - each image that is pushed is scanned
resource "aws_ecr_repository" "scanned" {
  name = "scanned"

  image_scanning_configuration {
    scan_on_push = true
  }
}

# expect: fail - nothing asks for it, and it is off by default
resource "aws_ecr_repository" "silent" {
  name = "silent"
}

resource "aws_ecr_repository" "left_to_the_deployer" {
  name = "left-to-the-deployer"

  image_scanning_configuration {
    # expect: unknown - the variable has no default
    scan_on_push = var.choice
  }
}
