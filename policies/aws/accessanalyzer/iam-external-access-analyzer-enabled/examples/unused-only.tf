resource "aws_accessanalyzer_analyzer" "unused" {
  analyzer_name = "unused"
  # expect: fail - it looks for permissions that nobody uses
  type = "ORGANIZATION_UNUSED_ACCESS"
}
