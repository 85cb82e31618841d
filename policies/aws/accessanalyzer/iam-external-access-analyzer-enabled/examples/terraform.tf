# expect: pass - for the account, which is the default
resource "aws_accessanalyzer_analyzer" "silent" {
  analyzer_name = "external"
}
