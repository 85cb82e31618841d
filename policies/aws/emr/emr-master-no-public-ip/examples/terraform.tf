resource "aws_subnet" "private" {
  vpc_id                  = "vpc-0a1b2c3d4e5f60001"
  cidr_block              = "10.0.0.0/24"
  map_public_ip_on_launch = false
}

resource "aws_subnet" "public" {
  vpc_id                  = "vpc-0a1b2c3d4e5f60001"
  cidr_block              = "10.0.2.0/24"
  map_public_ip_on_launch = true
}

# expect: pass - its subnet gives no public address
resource "aws_emr_cluster" "hidden" {
  name          = "hidden"
  release_label = "emr-7.5.0"
  service_role  = "EMR_DefaultRole"
  ec2_attributes {
    instance_profile = "EMR_EC2_DefaultRole"
    subnet_id        = aws_subnet.private.id
  }
  master_instance_group {
    instance_type = "m7g.xlarge"
  }
}

resource "aws_emr_cluster" "open" {
  name          = "open"
  release_label = "emr-7.5.0"
  service_role  = "EMR_DefaultRole"
  ec2_attributes {
    instance_profile = "EMR_EC2_DefaultRole"
    # expect: fail - each node gets a public address
    subnet_id = aws_subnet.public.id
  }
  master_instance_group {
    instance_type = "m7g.xlarge"
  }
}
