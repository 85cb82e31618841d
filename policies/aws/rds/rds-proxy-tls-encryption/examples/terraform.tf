variable "choice" {
  type = bool
}

# expect: pass - who comes without TLS is turned away
resource "aws_db_proxy" "stated" {
  name           = "proxy"
  engine_family  = "MYSQL"
  role_arn       = "arn:aws:iam::111122223333:role/proxy"
  vpc_subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  require_tls    = true
}

# expect: fail - nothing asks for it, and it is off by default
resource "aws_db_proxy" "silent" {
  name           = "proxy"
  engine_family  = "MYSQL"
  role_arn       = "arn:aws:iam::111122223333:role/proxy"
  vpc_subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
}

resource "aws_db_proxy" "contrary" {
  name           = "proxy"
  engine_family  = "MYSQL"
  role_arn       = "arn:aws:iam::111122223333:role/proxy"
  vpc_subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  # expect: fail - it says so
  require_tls = false
}

resource "aws_db_proxy" "left_to_the_deployer" {
  name           = "proxy"
  engine_family  = "MYSQL"
  role_arn       = "arn:aws:iam::111122223333:role/proxy"
  vpc_subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  # expect: unknown - the variable has no default
  require_tls = var.choice
}
