# expect: pass - where one zone is gone, the other instance goes on
resource "aws_rds_cluster" "this" {
  cluster_identifier = "this"
  engine             = "aurora-postgresql"
}

resource "aws_rds_cluster_instance" "this" {
  count              = 2
  cluster_identifier = aws_rds_cluster.this.id
  engine             = "aurora-postgresql"
  instance_class     = "db.r6g.large"
}

# expect: fail - one instance
resource "aws_rds_cluster" "single" {
  cluster_identifier = "single"
  engine             = "aurora-postgresql"
}

resource "aws_rds_cluster_instance" "single" {
  cluster_identifier = aws_rds_cluster.single.id
  engine             = "aurora-postgresql"
  instance_class     = "db.r6g.large"
}
