import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-YD5PIIUL.js";import"./chunk-PXWS3VS3.js";import"./chunk-LTA2WTEM.js";import"./chunk-TLKZKP64.js";import"./chunk-PVF7EXKK.js";import"./chunk-55CDFFVJ.js";var s={aws_amplify_app:{type:"AWS::Amplify::App",alike:`
      access_token build_spec compute_role_arn custom_headers description
      enable_branch_auto_deletion name oauth_token platform repository
    `,attributes:{iam_service_role_arn:"IAMServiceRole",environment_variables:{to:"EnvironmentVariables",as:"name-values"},auto_branch_creation_config:{to:"AutoBranchCreationConfig",alike:`
          build_spec enable_auto_build enable_performance_mode enable_pull_request_preview
          framework pull_request_environment_name stage
        `,attributes:{environment_variables:{to:"EnvironmentVariables",as:"name-values"}}},cache_config:{to:"CacheConfig",alike:"type"},custom_rule:{to:"CustomRules[]",alike:"condition source status target"},job_config:{to:"JobConfig",alike:"build_compute_type"},tags:{to:"Tags",as:"tags"},enable_basic_auth:"BasicAuthConfig.EnableBasicAuth",auto_branch_creation_patterns:"AutoBranchCreationConfig.AutoBranchCreationPatterns",enable_auto_branch_creation:"AutoBranchCreationConfig.EnableAutoBranchCreation"},defaults:{platform:"WEB"}},aws_amplify_branch:{type:"AWS::Amplify::Branch",alike:`
      app_id branch_name description enable_auto_build enable_performance_mode
      enable_pull_request_preview enable_skew_protection framework
      pull_request_environment_name stage
    `,attributes:{environment_variables:{to:"EnvironmentVariables",as:"name-values"},tags:{to:"Tags",as:"tags"},enable_basic_auth:"BasicAuthConfig.EnableBasicAuth"},defaults:{enable_auto_build:!0}}};export{s as tables};
