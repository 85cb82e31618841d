import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_api_gateway_rest_api: {
    type: 'AWS::ApiGateway::RestApi',
    alike: `
      binary_media_types description disable_execute_api_endpoint fail_on_warnings name
      parameters endpoint_access_mode security_policy
    `,
    attributes: {
      body: { to: 'Body', as: 'json' },
      policy: { to: 'Policy', as: 'json' },
      endpoint_configuration: {
        to: 'EndpointConfiguration',
        alike: 'ip_address_type types vpc_endpoint_ids',
      },
      minimum_compression_size: { to: 'MinimumCompressionSize', as: 'number' },
      tags: { to: 'Tags', as: 'tags' },
      api_key_source: 'ApiKeySourceType',
      put_rest_api_mode: 'Mode',
    },
  },
  aws_api_gateway_stage: {
    type: 'AWS::ApiGateway::Stage',
    alike: `
      cache_cluster_enabled cache_cluster_size client_certificate_id deployment_id
      description documentation_version rest_api_id stage_name variables
    `,
    attributes: {
      xray_tracing_enabled: 'TracingEnabled',
      access_log_settings: { to: 'AccessLogSetting', alike: 'destination_arn format' },
      tags: { to: 'Tags', as: 'tags' },
      canary_settings: {
        to: 'CanarySetting',
        alike: `
          deployment_id percent_traffic stage_variable_overrides use_stage_cache
        `,
      },
    },
    defaults: { xray_tracing_enabled: false },
  },
  aws_api_gateway_method_settings: {
    type: 'AWS::ApiGateway::Stage',
    attributes: {
      method_path: [
        { to: 'ResourcePath', as: 'method-path' },
        { to: 'HttpMethod', as: 'method-name' },
      ],
      settings: {
        alike: `
          cache_data_encrypted caching_enabled data_trace_enabled logging_level
          metrics_enabled throttling_rate_limit cache_ttl_in_seconds throttling_burst_limit
        `,
        defaults: { cache_data_encrypted: false },
      },
    },
    partOf: {
      parent: 'aws_api_gateway_stage',
      key: 'stage_name',
      equals: ['stage_name'],
      within: ['rest_api_id'],
      at: 'MethodSettings[]',
    },
  },
  aws_api_gateway_method: {
    type: 'AWS::ApiGateway::Method',
    alike: `
      api_key_required authorization_scopes authorizer_id http_method operation_name
      request_models request_parameters request_validator_id resource_id rest_api_id
    `,
    attributes: { authorization: 'AuthorizationType' },
    defaults: { api_key_required: false },
  },
  aws_api_gateway_rest_api_policy: {
    type: 'AWS::ApiGateway::RestApi',
    attributes: { policy: { to: 'Policy', as: 'json' } },
    partOf: {
      parent: 'aws_api_gateway_rest_api',
      key: 'rest_api_id',
      equals: ['id'],
      sets: ['Policy'],
    },
  },
  aws_api_gateway_account: {
    type: 'AWS::ApiGateway::Account',
    attributes: { cloudwatch_role_arn: 'CloudWatchRoleArn' },
  },
  aws_api_gateway_authorizer: {
    type: 'AWS::ApiGateway::Authorizer',
    alike: `
      authorizer_credentials authorizer_result_ttl_in_seconds authorizer_uri
      identity_source identity_validation_expression name rest_api_id type
    `,
    attributes: { provider_arns: 'ProviderARNs' },
  },
  aws_api_gateway_deployment: {
    type: 'AWS::ApiGateway::Deployment',
    alike: 'description rest_api_id stage_name',
  },
  aws_api_gateway_domain_name: {
    type: 'AWS::ApiGateway::DomainName',
    names: ['domain_name'],
    arn: 'DomainNameArn',
    alike: `
      certificate_arn domain_name ownership_verification_certificate_arn
      regional_certificate_arn security_policy endpoint_access_mode routing_mode
    `,
    attributes: {
      tags: { to: 'Tags', as: 'tags' },
      endpoint_configuration: { to: 'EndpointConfiguration', alike: 'ip_address_type types' },
      mutual_tls_authentication: {
        to: 'MutualTlsAuthentication',
        alike: 'truststore_uri truststore_version',
      },
    },
  },
  aws_api_gateway_resource: {
    type: 'AWS::ApiGateway::Resource',
    alike: 'parent_id path_part rest_api_id',
  },
  aws_api_gateway_api_key: {
    type: 'AWS::ApiGateway::ApiKey',
    alike: 'customer_id description enabled name value',
    attributes: { tags: { to: 'Tags', as: 'tags' } },
    defaults: { description: 'Managed by Terraform', enabled: true },
  },
  aws_api_gateway_usage_plan: {
    type: 'AWS::ApiGateway::UsagePlan',
    alike: 'description',
    attributes: {
      throttle_settings: { to: 'Throttle', alike: 'burst_limit rate_limit' },
      quota_settings: { to: 'Quota', alike: 'limit offset period' },
      api_stages: { to: 'ApiStages[]', alike: 'api_id stage' },
      name: 'UsagePlanName',
      tags: { to: 'Tags', as: 'tags' },
    },
  },
  aws_api_gateway_usage_plan_key: {
    type: 'AWS::ApiGateway::UsagePlanKey',
    alike: 'key_id key_type usage_plan_id',
  },
  aws_api_gateway_client_certificate: {
    type: 'AWS::ApiGateway::ClientCertificate',
    alike: 'description',
    attributes: { tags: { to: 'Tags', as: 'tags' } },
  },
  aws_api_gateway_vpc_link: {
    type: 'AWS::ApiGateway::VpcLink',
    alike: 'description name target_arns',
    attributes: { tags: { to: 'Tags', as: 'tags' } },
  },
  aws_api_gateway_model: {
    type: 'AWS::ApiGateway::Model',
    alike: 'content_type description name rest_api_id',
    attributes: { schema: { to: 'Schema', as: 'json' } },
  },
  aws_api_gateway_request_validator: {
    type: 'AWS::ApiGateway::RequestValidator',
    alike: 'name rest_api_id validate_request_body validate_request_parameters',
    defaults: { validate_request_body: false, validate_request_parameters: false },
  },
  aws_api_gateway_base_path_mapping: {
    type: 'AWS::ApiGateway::BasePathMapping',
    alike: 'base_path domain_name',
    attributes: { api_id: 'RestApiId', stage_name: 'Stage' },
  },
}
