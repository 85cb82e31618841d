resource "aws_cloudwatch_log_group" "vpn" {
  name = "vpn"
}

# expect: pass - both tunnels log
resource "aws_vpn_connection" "logged" {
  customer_gateway_id = "cgw-0123456789abcdef0"
  vpn_gateway_id      = "vgw-0123456789abcdef0"
  type                = "ipsec.1"

  tunnel1_log_options {
    cloudwatch_log_options {
      log_enabled   = true
      log_group_arn = aws_cloudwatch_log_group.vpn.arn
    }
  }

  tunnel2_log_options {
    cloudwatch_log_options {
      log_enabled   = true
      log_group_arn = aws_cloudwatch_log_group.vpn.arn
    }
  }
}

resource "aws_vpn_connection" "one_of_two" {
  customer_gateway_id = "cgw-0123456789abcdef0"
  vpn_gateway_id      = "vgw-0123456789abcdef0"
  type                = "ipsec.1"

  tunnel1_log_options {
    cloudwatch_log_options {
      # expect: fail - it says so
      log_enabled = false
    }
  }

  tunnel2_log_options {
    cloudwatch_log_options {
      log_enabled   = true
      log_group_arn = aws_cloudwatch_log_group.vpn.arn
    }
  }
}

# expect: fail - the first tunnel is left out
resource "aws_vpn_connection" "second_only" {
  customer_gateway_id = "cgw-0123456789abcdef0"
  vpn_gateway_id      = "vgw-0123456789abcdef0"
  type                = "ipsec.1"

  tunnel2_log_options {
    cloudwatch_log_options {
      log_enabled   = true
      log_group_arn = aws_cloudwatch_log_group.vpn.arn
    }
  }
}

# expect: fail - nothing is said of logs
resource "aws_vpn_connection" "silent" {
  customer_gateway_id = "cgw-0123456789abcdef0"
  vpn_gateway_id      = "vgw-0123456789abcdef0"
  type                = "ipsec.1"
}
