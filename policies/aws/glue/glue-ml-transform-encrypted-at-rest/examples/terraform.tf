# expect: unknown - the provider can't ask for it
resource "aws_glue_ml_transform" "matches" {
  name     = "matches"
  role_arn = "arn:aws:iam::111122223333:role/glue"
  input_record_tables {
    database_name = "shop"
    table_name    = "customers"
  }
  parameters {
    transform_type = "FIND_MATCHES"
    find_matches_parameters {
      primary_key_column_name = "id"
    }
  }
}
