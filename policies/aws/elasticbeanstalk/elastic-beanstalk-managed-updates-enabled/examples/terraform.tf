# expect: pass - it says so
resource "aws_elastic_beanstalk_environment" "stated" {
  name                = "stated"
  application         = "shop"
  solution_stack_name = "64bit Amazon Linux 2023 v4.3.0 running Python 3.11"
  setting {
    namespace = "aws:elasticbeanstalk:managedactions"
    name      = "ManagedActionsEnabled"
    value     = "true"
  }
}

resource "aws_elastic_beanstalk_environment" "contrary" {
  name                = "contrary"
  application         = "shop"
  solution_stack_name = "64bit Amazon Linux 2023 v4.3.0 running Python 3.11"
  setting {
    namespace = "aws:elasticbeanstalk:managedactions"
    name      = "ManagedActionsEnabled"
    # expect: fail - it says the contrary
    value = "false"
  }
}

# expect: unknown - the files of the application may ask for it
resource "aws_elastic_beanstalk_environment" "silent" {
  name                = "silent"
  application         = "shop"
  solution_stack_name = "64bit Amazon Linux 2023 v4.3.0 running Python 3.11"
}
