import type { Block, Tables } from '../table.ts'

const lambda_authorizer_config: Block = {
  to: 'LambdaAuthorizerConfig',
  alike: `
    authorizer_result_ttl_in_seconds authorizer_uri identity_validation_expression
  `,
}

const openid_connect_config: Block = {
  to: 'OpenIDConnectConfig',
  alike: 'client_id issuer',
  attributes: { auth_ttl: 'AuthTTL', iat_ttl: 'IatTTL' },
}

export const tables: Tables = {
  aws_appsync_api_cache: {
    type: 'AWS::AppSync::ApiCache',
    alike: `
      api_caching_behavior api_id at_rest_encryption_enabled transit_encryption_enabled
      ttl type
    `,
  },
  aws_appsync_graphql_api: {
    type: 'AWS::AppSync::GraphQLApi',
    alike: `
      api_type authentication_type introspection_config merged_api_execution_role_arn name
      query_depth_limit resolver_count_limit visibility xray_enabled
    `,
    attributes: {
      tags: { to: 'Tags', as: 'tags' },
      additional_authentication_provider: {
        to: 'AdditionalAuthenticationProviders[]',
        alike: 'authentication_type',
        attributes: {
          lambda_authorizer_config,
          openid_connect_config,
          user_pool_config: {
            to: 'UserPoolConfig',
            alike: 'app_id_client_regex aws_region user_pool_id',
          },
        },
      },
      enhanced_metrics_config: {
        to: 'EnhancedMetricsConfig',
        alike: `
          data_source_level_metrics_behavior operation_level_metrics_config
          resolver_level_metrics_behavior
        `,
      },
      lambda_authorizer_config,
      log_config: {
        to: 'LogConfig',
        alike: 'exclude_verbose_content field_log_level',
        attributes: { cloudwatch_logs_role_arn: 'CloudWatchLogsRoleArn' },
      },
      openid_connect_config,
      user_pool_config: {
        to: 'UserPoolConfig',
        alike: 'app_id_client_regex aws_region default_action user_pool_id',
      },
    },
    defaults: {
      api_type: 'GRAPHQL',
      introspection_config: 'ENABLED',
      query_depth_limit: 0,
      resolver_count_limit: 0,
      visibility: 'GLOBAL',
    },
  },
  aws_appsync_datasource: {
    type: 'AWS::AppSync::DataSource',
    arn: 'DataSourceArn',
    alike: 'api_id description name service_role_arn type',
    attributes: {
      dynamodb_config: {
        to: 'DynamoDBConfig',
        alike: 'table_name use_caller_credentials versioned',
        attributes: {
          delta_sync_config: {
            to: 'DeltaSyncConfig',
            alike: 'delta_sync_table_name',
            attributes: {
              base_table_ttl: { to: 'BaseTableTTL', as: 'text' },
              delta_sync_table_ttl: { to: 'DeltaSyncTableTTL', as: 'text' },
            },
          },
          region: 'AwsRegion',
        },
      },
      elasticsearch_config: {
        to: 'ElasticsearchConfig',
        alike: 'endpoint',
        attributes: { region: 'AwsRegion' },
      },
      event_bridge_config: { to: 'EventBridgeConfig', alike: 'event_bus_arn' },
      http_config: {
        to: 'HttpConfig',
        alike: 'endpoint',
        attributes: {
          authorization_config: {
            to: 'AuthorizationConfig',
            alike: 'authorization_type',
            attributes: {
              aws_iam_config: { to: 'AwsIamConfig', alike: 'signing_region signing_service_name' },
            },
          },
        },
      },
      opensearchservice_config: {
        to: 'OpenSearchServiceConfig',
        alike: 'endpoint',
        attributes: { region: 'AwsRegion' },
      },
      lambda_config: { to: 'LambdaConfig', attributes: { function_arn: 'LambdaFunctionArn' } },
      relational_database_config: {
        to: 'RelationalDatabaseConfig',
        attributes: {
          source_type: 'RelationalDatabaseSourceType',
          http_endpoint_config: {
            to: 'RdsHttpEndpointConfig',
            alike: 'database_name schema',
            attributes: {
              aws_secret_store_arn: 'AwsSecretStoreArn',
              db_cluster_identifier: 'DbClusterIdentifier',
              region: 'AwsRegion',
            },
          },
        },
      },
    },
  },
  aws_appsync_resolver: {
    type: 'AWS::AppSync::Resolver',
    arn: 'ResolverArn',
    alike: 'api_id code kind max_batch_size',
    attributes: {
      caching_config: { to: 'CachingConfig', alike: 'caching_keys ttl' },
      pipeline_config: { to: 'PipelineConfig', alike: 'functions' },
      runtime: { to: 'Runtime', alike: 'name runtime_version' },
      sync_config: {
        to: 'SyncConfig',
        alike: 'conflict_detection conflict_handler',
        attributes: {
          lambda_conflict_handler_config: {
            to: 'LambdaConflictHandlerConfig',
            alike: 'lambda_conflict_handler_arn',
          },
        },
      },
      data_source: 'DataSourceName',
      field: 'FieldName',
      type: 'TypeName',
      request_template: 'RequestMappingTemplate',
      response_template: 'ResponseMappingTemplate',
    },
    defaults: { kind: 'UNIT' },
  },
  aws_appsync_api_key: {
    type: 'AWS::AppSync::ApiKey',
    alike: 'api_id description',
    attributes: { expires: { to: 'Expires', as: 'number' } },
    defaults: { description: 'Managed by Terraform' },
  },
}
