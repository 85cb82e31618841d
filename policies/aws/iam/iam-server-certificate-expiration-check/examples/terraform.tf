# with: { today: "2130-01-01" }
resource "aws_iam_server_certificate" "ended" {
  name        = "ended"
  private_key = "kept elsewhere"
  # expect: fail - it ended before that day
  certificate_body = <<-PEM
    -----BEGIN CERTIFICATE-----
    MIIBgzCCASmgAwIBAgIUQBPs8woH5rXT0P4mzo/P10tSwZ4wCgYIKoZIzj0EAwIw
    FjEUMBIGA1UEAwwLZXhhbXBsZS5jb20wIBcNMjYxMTI1MTYxMzE3WhgPMjEyNjEx
    MDExNjEzMTdaMBYxFDASBgNVBAMMC2V4YW1wbGUuY29tMFkwEwYHKoZIzj0CAQYI
    KoZIzj0DAQcDQgAEAGWw0Dzwekm9CAwSWcNowSrwrnMrjwSKbEMt2Rmci/tFtfKC
    T9EtTqiecK2MtX8hwNyNuJLC1SKIYilSWTPtnaNTMFEwHQYDVR0OBBYEFOensiTH
    NbWUnzBPNHO8DJ3oIkw9MB8GA1UdIwQYMBaAFOensiTHNbWUnzBPNHO8DJ3oIkw9
    MA8GA1UdEwEB/wQFMAMBAf8wCgYIKoZIzj0EAwIDSAAwRQIhAOI1s2/KrUw/tzwf
    n+N4NWSsT+PbIfvaZ/bCLsdacTmEAiBVlgkNt0mBSs5B1q1MfRrptmx2SlUMiIVT
    pKqC4yevqQ==
    -----END CERTIFICATE-----
  PEM
}

# ACM renews what it issues.
resource "aws_acm_certificate" "this" {
  domain_name       = "example.com"
  validation_method = "DNS"
}
