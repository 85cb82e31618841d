# expect: pass - it says so
resource "aws_accessanalyzer_analyzer" "stated" {
  analyzer_name = "external"
  type          = "ACCOUNT"
}
