variable "choice" {}

# expect: pass - its containers reach nothing
resource "aws_sagemaker_monitoring_schedule" "stated" {
  name = "quality"
  monitoring_schedule_config {
    monitoring_type = "DataQuality"
    monitoring_job_definition {
      role_arn = "arn:aws:iam::111122223333:role/quality"
      network_config {
        enable_network_isolation = true
      }
    }
  }
}

resource "aws_sagemaker_monitoring_schedule" "silent" {
  name = "quality"
  monitoring_schedule_config {
    monitoring_type = "DataQuality"
    # expect: fail - nothing asks for it
    monitoring_job_definition {
      role_arn = "arn:aws:iam::111122223333:role/quality"
    }
  }
}

resource "aws_sagemaker_monitoring_schedule" "contrary" {
  name = "quality"
  monitoring_schedule_config {
    monitoring_type = "DataQuality"
    monitoring_job_definition {
      role_arn = "arn:aws:iam::111122223333:role/quality"
      network_config {
        # expect: fail - it says so
        enable_network_isolation = false
      }
    }
  }
}

# A job definition that is named says it itself: nothing is asked of the schedule.
resource "aws_sagemaker_monitoring_schedule" "named" {
  name = "quality"
  monitoring_schedule_config {
    monitoring_type                = "DataQuality"
    monitoring_job_definition_name = "quality"
  }
}

resource "aws_sagemaker_monitoring_schedule" "left_to_the_deployer" {
  name = "quality"
  monitoring_schedule_config {
    monitoring_type = "DataQuality"
    monitoring_job_definition {
      role_arn = "arn:aws:iam::111122223333:role/quality"
      network_config {
        # expect: unknown - the value is only given at deployment
        enable_network_isolation = var.choice
      }
    }
  }
}
