import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-WH2XJ7Y4.js";import"./chunk-4QPRC5PX.js";import"./chunk-TLKZKP64.js";import"./chunk-55CDFFVJ.js";var t={aws_appsync_api_cache:{type:"AWS::AppSync::ApiCache",alike:`
      api_caching_behavior api_id at_rest_encryption_enabled transit_encryption_enabled
      ttl type
    `},aws_appsync_graphql_api:{type:"AWS::AppSync::GraphQLApi",alike:`
      api_type authentication_type introspection_config merged_api_execution_role_arn name
      query_depth_limit resolver_count_limit visibility xray_enabled
    `,attributes:{tags:{to:"Tags",as:"tags"},additional_authentication_provider:{to:"AdditionalAuthenticationProviders[]",alike:"authentication_type",attributes:{lambda_authorizer_config:{to:"LambdaAuthorizerConfig",alike:`
              authorizer_result_ttl_in_seconds authorizer_uri identity_validation_expression
            `},openid_connect_config:{to:"OpenIDConnectConfig",alike:"client_id issuer",attributes:{auth_ttl:"AuthTTL",iat_ttl:"IatTTL"}},user_pool_config:{to:"UserPoolConfig",alike:"app_id_client_regex aws_region user_pool_id"}}},enhanced_metrics_config:{to:"EnhancedMetricsConfig",alike:`
          data_source_level_metrics_behavior operation_level_metrics_config
          resolver_level_metrics_behavior
        `},lambda_authorizer_config:{to:"LambdaAuthorizerConfig",alike:`
          authorizer_result_ttl_in_seconds authorizer_uri identity_validation_expression
        `},log_config:{to:"LogConfig",alike:"exclude_verbose_content field_log_level",attributes:{cloudwatch_logs_role_arn:"CloudWatchLogsRoleArn"}},openid_connect_config:{to:"OpenIDConnectConfig",alike:"client_id issuer",attributes:{auth_ttl:"AuthTTL",iat_ttl:"IatTTL"}},user_pool_config:{to:"UserPoolConfig",alike:"app_id_client_regex aws_region default_action user_pool_id"}}}};export{t as tables};
