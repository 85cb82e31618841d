import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-WH2XJ7Y4.js";import"./chunk-4QPRC5PX.js";import"./chunk-TLKZKP64.js";import"./chunk-55CDFFVJ.js";var t={aws_apigatewayv2_stage:{type:"AWS::ApiGatewayV2::Stage",alike:`
      api_id auto_deploy client_certificate_id deployment_id description stage_variables
      tags
    `,attributes:{name:"StageName",access_log_settings:{to:"AccessLogSettings",alike:"destination_arn format"},default_route_settings:{to:"DefaultRouteSettings",alike:`
          data_trace_enabled detailed_metrics_enabled logging_level throttling_burst_limit
          throttling_rate_limit
        `}}},aws_apigatewayv2_api:{type:"AWS::ApiGatewayV2::Api",alike:`
      api_key_selection_expression credentials_arn description
      disable_execute_api_endpoint fail_on_warnings ip_address_type name protocol_type
      route_key route_selection_expression tags target version
    `,attributes:{body:{to:"Body",as:"json"},cors_configuration:{to:"CorsConfiguration",alike:`
          allow_credentials allow_headers allow_methods allow_origins expose_headers max_age
        `}}},aws_apigatewayv2_domain_name:{type:"AWS::ApiGatewayV2::DomainName",names:["domain_name"],arn:"DomainNameArn",alike:"domain_name tags routing_mode",attributes:{domain_name_configuration:{to:"DomainNameConfigurations[]",alike:`
          certificate_arn endpoint_type ip_address_type ownership_verification_certificate_arn
          security_policy
        `},mutual_tls_authentication:{to:"MutualTlsAuthentication",alike:"truststore_uri truststore_version"}}},aws_apigatewayv2_route:{type:"AWS::ApiGatewayV2::Route",alike:`
      api_id api_key_required authorization_scopes authorization_type authorizer_id
      model_selection_expression operation_name request_models route_key
      route_response_selection_expression target
    `}};export{t as tables};
