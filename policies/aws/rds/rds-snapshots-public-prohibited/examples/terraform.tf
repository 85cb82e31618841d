variable "accounts" {
  type = list(string)
}

# expect: pass - shared with one account
resource "aws_db_snapshot" "shared" {
  db_instance_identifier = "orders"
  db_snapshot_identifier = "orders-shared"
  shared_accounts        = ["111122223333"]
}

# expect: pass - a snapshot is private unless it is shared
resource "aws_db_cluster_snapshot" "silent" {
  db_cluster_identifier          = "orders"
  db_cluster_snapshot_identifier = "orders-private"
}

resource "aws_db_snapshot" "public" {
  db_instance_identifier = "orders"
  db_snapshot_identifier = "orders-public"
  # expect: fail - everybody can restore it
  shared_accounts = ["all"]
}

resource "aws_db_snapshot_copy" "among_others" {
  source_db_snapshot_identifier = "orders-shared"
  target_db_snapshot_identifier = "orders-copy"
  # expect: fail - one account is named, and then all are
  shared_accounts = ["111122223333", "all"]
}

resource "aws_db_cluster_snapshot" "left_to_the_deployer" {
  db_cluster_identifier          = "orders"
  db_cluster_snapshot_identifier = "orders-open"
  # expect: unknown - the variable has no default
  shared_accounts = var.accounts
}
