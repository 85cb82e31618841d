# expect: pass - a version that is kept up
resource "aws_glue_job" "current" {
  name         = "current"
  role_arn     = "arn:aws:iam::111122223333:role/glue"
  glue_version = "5.0"
  command {
    name            = "glueetl"
    script_location = "s3://scripts/orders.py"
  }
}

resource "aws_glue_job" "outdated" {
  name     = "outdated"
  role_arn = "arn:aws:iam::111122223333:role/glue"
  # expect: fail - nobody mends it any more
  glue_version = "1.0"
  command {
    name            = "glueetl"
    script_location = "s3://scripts/orders.py"
  }
}
