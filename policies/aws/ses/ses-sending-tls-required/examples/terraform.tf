# expect: pass - over TLS or not at all
resource "aws_ses_configuration_set" "strict" {
  name = "strict"
  delivery_options {
    tls_policy = "Require"
  }
}

# expect: fail - in plain text where there is no TLS
resource "aws_ses_configuration_set" "silent" {
  name = "silent"
}

# The newer API spells it in capitals.
# expect: pass - over TLS or not at all
resource "aws_sesv2_configuration_set" "strict" {
  configuration_set_name = "strict"
  delivery_options {
    tls_policy = "REQUIRE"
  }
}

resource "aws_sesv2_configuration_set" "lax" {
  configuration_set_name = "lax"
  delivery_options {
    # expect: fail - in plain text where there is no TLS
    tls_policy = "OPTIONAL"
  }
}
