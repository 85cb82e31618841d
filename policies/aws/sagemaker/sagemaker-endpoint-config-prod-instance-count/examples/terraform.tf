variable "choice" {}

# expect: pass - they are spread over zones
resource "aws_sagemaker_endpoint_configuration" "two" {
  production_variants {
    model_name   = "model"
    variant_name = "main"
    initial_instance_count = 2
    instance_type          = "ml.m5.large"
  }
}

resource "aws_sagemaker_endpoint_configuration" "one" {
  production_variants {
    model_name   = "model"
    variant_name = "main"
    # expect: fail - one is too few
    initial_instance_count = 1
    instance_type          = "ml.m5.large"
  }
}

# A serverless variant has no instances.
resource "aws_sagemaker_endpoint_configuration" "serverless" {
  production_variants {
    model_name   = "model"
    variant_name = "main"
    serverless_config {
      max_concurrency   = 5
      memory_size_in_mb = 2048
    }
  }
}

resource "aws_sagemaker_endpoint_configuration" "left_to_the_deployer" {
  production_variants {
    model_name   = "model"
    variant_name = "main"
    # expect: unknown - the value is only given at deployment
    initial_instance_count = var.choice
    instance_type          = "ml.m5.large"
  }
}
