variable "certificate" {
  type = string
}

# expect: pass - the run waits until the records prove the domain, and ACM renews by them
resource "aws_acm_certificate" "this" {
  domain_name       = "example.com"
  validation_method = "DNS"
}

resource "aws_acm_certificate_validation" "this" {
  certificate_arn = aws_acm_certificate.this.arn
}

resource "aws_acm_certificate" "ending" {
  # expect: fail - it ended on 26 November 2026
  certificate_body = <<-PEM
    -----BEGIN CERTIFICATE-----
    MIIBgDCCASegAwIBAgIUBvuj6oI0TqC435PtIhMPJ7Or23MwCgYIKoZIzj0EAwIw
    FjEUMBIGA1UEAwwLZXhhbXBsZS5jb20wHhcNMjYxMTI1MTYxMzE3WhcNMjYxMTI2
    MTYxMzE3WjAWMRQwEgYDVQQDDAtleGFtcGxlLmNvbTBZMBMGByqGSM49AgEGCCqG
    SM49AwEHA0IABHvG7Y2dqOQ0kAjxXUIwzE7mPOlXZQ7IMeoCtPz/xeg1JS4sjLxj
    Iby+8iuoUBi0Z4eRH5+gG836vjPOcYQ4oGujUzBRMB0GA1UdDgQWBBSZegje5Mzz
    E3z7+Uj/eZBMB7XrHDAfBgNVHSMEGDAWgBSZegje5MzzE3z7+Uj/eZBMB7XrHDAP
    BgNVHRMBAf8EBTADAQH/MAoGCCqGSM49BAMCA0cAMEQCIAYG20kir0I+dKNhfUqE
    7wGjy6nqOawA1XWfECZ4YdsdAiBLLCUco6z3ElsNYYa3WXdkBh9AHcxxEDxO1K4r
    HQZiqg==
    -----END CERTIFICATE-----
  PEM
}

resource "aws_acm_certificate" "left_to_the_deployer" {
  # expect: unknown - the variable has no default
  certificate_body = var.certificate
}
