import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-YD5PIIUL.js";import"./chunk-PXWS3VS3.js";import"./chunk-LTA2WTEM.js";import"./chunk-TLKZKP64.js";import"./chunk-PVF7EXKK.js";import"./chunk-55CDFFVJ.js";var s={aws_apigatewayv2_stage:{type:"AWS::ApiGatewayV2::Stage",alike:`
      api_id auto_deploy client_certificate_id deployment_id description stage_variables
      tags
    `,attributes:{name:"StageName",access_log_settings:{to:"AccessLogSettings",alike:"destination_arn format"},default_route_settings:{to:"DefaultRouteSettings",alike:`
          data_trace_enabled detailed_metrics_enabled logging_level throttling_burst_limit
          throttling_rate_limit
        `,defaults:{data_trace_enabled:!1,detailed_metrics_enabled:!1}},route_settings:{to:"RouteSettings",keyedBy:["route_key"],alike:"data_trace_enabled detailed_metrics_enabled logging_level throttling_burst_limit throttling_rate_limit"}},defaults:{auto_deploy:!1}},aws_apigatewayv2_api:{type:"AWS::ApiGatewayV2::Api",alike:`
      api_key_selection_expression credentials_arn description
      disable_execute_api_endpoint fail_on_warnings ip_address_type name protocol_type
      route_key route_selection_expression tags target version
    `,attributes:{body:{to:"Body",as:"json"},cors_configuration:{to:"CorsConfiguration",alike:`
          allow_credentials allow_headers allow_methods allow_origins expose_headers max_age
        `}},defaults:{api_key_selection_expression:"$request.header.x-api-key",route_selection_expression:"$request.method $request.path"}},aws_apigatewayv2_domain_name:{type:"AWS::ApiGatewayV2::DomainName",names:["domain_name"],arn:"DomainNameArn",alike:"domain_name tags routing_mode",attributes:{domain_name_configuration:{to:"DomainNameConfigurations[]",alike:`
          certificate_arn endpoint_type ip_address_type ownership_verification_certificate_arn
          security_policy
        `},mutual_tls_authentication:{to:"MutualTlsAuthentication",alike:"truststore_uri truststore_version"}}},aws_apigatewayv2_route:{type:"AWS::ApiGatewayV2::Route",alike:`
      api_id api_key_required authorization_scopes authorization_type authorizer_id
      model_selection_expression operation_name request_models route_key
      route_response_selection_expression target
    `,defaults:{api_key_required:!1,authorization_type:"NONE"}},aws_apigatewayv2_integration:{type:"AWS::ApiGatewayV2::Integration",alike:`
      api_id connection_id connection_type content_handling_strategy credentials_arn
      description integration_method integration_subtype integration_type
      integration_uri passthrough_behavior payload_format_version request_parameters
      request_templates template_selection_expression
    `,attributes:{timeout_milliseconds:"TimeoutInMillis",tls_config:{to:"TlsConfig",alike:"server_name_to_verify"}},defaults:{connection_type:"INTERNET",payload_format_version:"1.0"}},aws_apigatewayv2_vpc_link:{type:"AWS::ApiGatewayV2::VpcLink",alike:"name security_group_ids subnet_ids tags"},aws_apigatewayv2_authorizer:{type:"AWS::ApiGatewayV2::Authorizer",alike:`
      api_id authorizer_credentials_arn authorizer_payload_format_version
      authorizer_result_ttl_in_seconds authorizer_type authorizer_uri
      enable_simple_responses name
    `,attributes:{authorizer_result_ttl_in_seconds:"AuthorizerResultTtlInSeconds",identity_sources:"IdentitySource",jwt_configuration:{to:"JwtConfiguration",alike:"audience issuer"}}},aws_apigatewayv2_deployment:{type:"AWS::ApiGatewayV2::Deployment",alike:"api_id description"},aws_apigatewayv2_api_mapping:{type:"AWS::ApiGatewayV2::ApiMapping",alike:"api_id api_mapping_key domain_name stage"}};export{s as tables};
