resource "aws_s3_bucket" "inside" {}

resource "aws_s3_bucket" "outside" {}

module "versions" {
  source = "./versions"
  bucket = aws_s3_bucket.inside.id
}
