# expect: pass - a request needs a token
resource "aws_launch_template" "insisting" {
  name = "insisting"

  metadata_options {
    http_tokens = "required"
  }
}

resource "aws_launch_template" "optional" {
  name = "optional"

  metadata_options {
    # expect: fail - version 1 is answered as well
    http_tokens = "optional"
  }
}

# expect: fail - version 1 is answered where nothing is said
resource "aws_launch_template" "silent" {
  name = "silent"
}
