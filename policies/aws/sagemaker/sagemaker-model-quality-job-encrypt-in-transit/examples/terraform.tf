variable "choice" {}

# expect: pass - containers speak TLS with each other
resource "awscc_sagemaker_model_quality_job_definition" "stated" {
  role_arn = "arn:aws:iam::111122223333:role/quality"
  network_config = {
    enable_inter_container_traffic_encryption = true
  }
}

# expect: fail - nothing asks for it
resource "awscc_sagemaker_model_quality_job_definition" "silent" {
  role_arn = "arn:aws:iam::111122223333:role/quality"
}

resource "awscc_sagemaker_model_quality_job_definition" "contrary" {
  role_arn = "arn:aws:iam::111122223333:role/quality"
  network_config = {
    # expect: fail - it says so
    enable_inter_container_traffic_encryption = false
  }
}

resource "awscc_sagemaker_model_quality_job_definition" "left_to_the_deployer" {
  role_arn = "arn:aws:iam::111122223333:role/quality"
  network_config = {
    # expect: unknown - the value is only given at deployment
    enable_inter_container_traffic_encryption = var.choice
  }
}
