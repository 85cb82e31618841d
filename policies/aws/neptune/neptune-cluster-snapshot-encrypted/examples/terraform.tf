# expect: pass - its snapshots are encrypted too
resource "aws_neptune_cluster" "encrypted" {
  cluster_identifier = "encrypted"
  storage_encrypted  = true
}

# expect: pass - as its cluster
resource "aws_neptune_cluster_snapshot" "encrypted" {
  db_cluster_identifier          = aws_neptune_cluster.encrypted.id
  db_cluster_snapshot_identifier = "encrypted"
}

# expect: fail - every snapshot of it is plain
resource "aws_neptune_cluster" "plain" {
  cluster_identifier = "plain"
}

resource "aws_neptune_cluster_snapshot" "elsewhere" {
  # expect: unknown - its cluster is not in the input
  db_cluster_identifier          = "made-elsewhere"
  db_cluster_snapshot_identifier = "elsewhere"
}
