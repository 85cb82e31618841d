# expect: pass - logs go to the bucket
resource "aws_redshift_cluster" "bucket" {
  cluster_identifier     = "sales"
  node_type              = "ra3.large"
  master_username        = "keeper"
  manage_master_password = true
  logging {
    enable      = true
    bucket_name = "redshift-logs"
  }
}

# expect: pass - logs go to CloudWatch
resource "aws_redshift_cluster" "cloud_watch" {
  cluster_identifier     = "sales"
  node_type              = "ra3.large"
  master_username        = "keeper"
  manage_master_password = true
  logging {
    enable               = true
    log_destination_type = "cloudwatch"
    log_exports          = ["connectionlog", "userlog"]
  }
}

# expect: fail - nothing is logged by default
resource "aws_redshift_cluster" "silent" {
  cluster_identifier     = "sales"
  node_type              = "ra3.large"
  master_username        = "keeper"
  manage_master_password = true
}
