# expect: pass - the company's directory says who is who
resource "aws_iam_saml_provider" "company" {
  name                   = "company"
  saml_metadata_document = file("company.xml")
}
