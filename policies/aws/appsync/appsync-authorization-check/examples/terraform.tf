# expect: pass - each call is signed
resource "aws_appsync_graphql_api" "signed" {
  name                = "signed"
  authentication_type = "AWS_IAM"
}

resource "aws_appsync_graphql_api" "by_key" {
  name = "by-key"
  # expect: fail - whoever has the key is in
  authentication_type = "API_KEY"
}

# A second door, and the key is under the mat.
resource "aws_appsync_graphql_api" "beside" {
  name                = "beside"
  authentication_type = "AWS_IAM"
  additional_authentication_provider {
    # expect: fail - the key is taken as well
    authentication_type = "API_KEY"
  }
}
