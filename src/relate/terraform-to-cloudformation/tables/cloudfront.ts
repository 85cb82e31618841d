import type { Attributes, Tables } from '../table.ts'

const cacheBehavior: Attributes = {
  lambda_function_association: {
    to: 'LambdaFunctionAssociations[]',
    alike: 'event_type include_body',
    attributes: { lambda_arn: 'LambdaFunctionARN' },
  },
  default_ttl: 'DefaultTTL',
  forwarded_values: {
    to: 'ForwardedValues',
    alike: 'headers query_string query_string_cache_keys',
    attributes: { cookies: { to: 'Cookies', alike: 'forward whitelisted_names' } },
  },
  function_association: {
    to: 'FunctionAssociations[]',
    alike: 'event_type',
    attributes: { function_arn: 'FunctionARN' },
  },
  grpc_config: { to: 'GrpcConfig', alike: 'enabled' },
  max_ttl: 'MaxTTL',
  min_ttl: 'MinTTL',
}

export const tables: Tables = {
  aws_cloudfront_distribution: {
    type: 'AWS::CloudFront::Distribution',
    attributes: {
      enabled: 'DistributionConfig.Enabled',
      aliases: 'DistributionConfig.Aliases',
      web_acl_id: 'DistributionConfig.WebACLId',
      default_root_object: 'DistributionConfig.DefaultRootObject',
      price_class: 'DistributionConfig.PriceClass',
      http_version: 'DistributionConfig.HttpVersion',
      default_cache_behavior: {
        to: 'DistributionConfig.DefaultCacheBehavior',
        alike: `
          allowed_methods cache_policy_id cached_methods compress field_level_encryption_id
          origin_request_policy_id realtime_log_config_arn response_headers_policy_id
          target_origin_id trusted_key_groups trusted_signers viewer_protocol_policy
          smooth_streaming
        `,
        attributes: cacheBehavior,
        defaults: { compress: false, min_ttl: 0 },
      },
      ordered_cache_behavior: {
        to: 'DistributionConfig.CacheBehaviors[]',
        alike: `
          allowed_methods cache_policy_id cached_methods compress field_level_encryption_id
          origin_request_policy_id path_pattern realtime_log_config_arn
          response_headers_policy_id target_origin_id trusted_key_groups trusted_signers
          viewer_protocol_policy smooth_streaming
        `,
        attributes: cacheBehavior,
      },
      viewer_certificate: {
        to: 'DistributionConfig.ViewerCertificate',
        alike: `
          acm_certificate_arn iam_certificate_id minimum_protocol_version ssl_support_method
        `,
        attributes: { cloudfront_default_certificate: 'CloudFrontDefaultCertificate' },
        defaults: { minimum_protocol_version: 'TLSv1' },
      },
      logging_config: {
        to: 'DistributionConfig.Logging',
        alike: 'bucket include_cookies prefix',
        defaults: { include_cookies: false },
      },
      origin: {
        to: 'DistributionConfig.Origins[]',
        alike: `
          domain_name origin_access_control_id origin_path connection_attempts
          connection_timeout response_completion_timeout
        `,
        attributes: {
          origin_id: 'Id',
          s3_origin_config: { to: 'S3OriginConfig', alike: 'origin_access_identity' },
          custom_origin_config: {
            to: 'CustomOriginConfig',
            alike: `
              origin_protocol_policy ip_address_type origin_keepalive_timeout
              origin_read_timeout
            `,
            attributes: {
              origin_ssl_protocols: 'OriginSSLProtocols',
              http_port: 'HTTPPort',
              https_port: 'HTTPSPort',
              origin_mtls_config: { to: 'OriginMtlsConfig', alike: 'client_certificate_arn' },
            },
          },
          custom_header: {
            to: 'OriginCustomHeaders[]',
            attributes: { name: 'HeaderName', value: 'HeaderValue' },
          },
          origin_shield: { to: 'OriginShield', alike: 'enabled origin_shield_region' },
          vpc_origin_config: {
            to: 'VpcOriginConfig',
            alike: ` origin_keepalive_timeout origin_read_timeout owner_account_id vpc_origin_id `,
          },
        },
        defaults: { connection_attempts: 3, connection_timeout: 10 },
      },
      restrictions: {
        to: 'DistributionConfig.Restrictions',
        attributes: {
          geo_restriction: { to: 'GeoRestriction', alike: 'locations restriction_type' },
        },
      },
      tags: { to: 'Tags', as: 'tags' },
      comment: 'DistributionConfig.Comment',
      is_ipv6_enabled: 'DistributionConfig.IPV6Enabled',
      origin_group: {
        to: 'DistributionConfig.OriginGroups.Items[]',
        attributes: {
          origin_id: 'Id',
          failover_criteria: {
            to: 'FailoverCriteria.StatusCodes',
            attributes: { status_codes: 'Items' },
          },
          member: { to: 'Members.Items[]', alike: 'origin_id' },
        },
      },
      staging: 'DistributionConfig.Staging',
      continuous_deployment_policy_id: 'DistributionConfig.ContinuousDeploymentPolicyId',
      custom_error_response: {
        to: 'DistributionConfig.CustomErrorResponses[]',
        alike: 'error_code response_code response_page_path',
        attributes: { error_caching_min_ttl: 'ErrorCachingMinTTL' },
      },
      anycast_ip_list_id: 'DistributionConfig.AnycastIpListId',
      viewer_mtls_config: {
        to: 'DistributionConfig.ViewerMtlsConfig',
        alike: 'mode',
        attributes: {
          trust_store_config: {
            to: 'TrustStoreConfig',
            alike: 'advertise_trust_store_ca_names ignore_certificate_expiry trust_store_id',
          },
        },
      },
    },
    defaults: {
      http_version: 'http2',
      is_ipv6_enabled: false,
      price_class: 'PriceClass_All',
      staging: false,
    },
  },
  aws_cloudfront_origin_access_control: {
    type: 'AWS::CloudFront::OriginAccessControl',
    attributes: {
      name: 'OriginAccessControlConfig.Name',
      description: 'OriginAccessControlConfig.Description',
      origin_access_control_origin_type: 'OriginAccessControlConfig.OriginAccessControlOriginType',
      signing_behavior: 'OriginAccessControlConfig.SigningBehavior',
      signing_protocol: 'OriginAccessControlConfig.SigningProtocol',
    },
    defaults: { description: 'Managed by Terraform' },
  },
  aws_cloudfront_origin_access_identity: {
    type: 'AWS::CloudFront::CloudFrontOriginAccessIdentity',
    attributes: { comment: 'CloudFrontOriginAccessIdentityConfig.Comment' },
  },
  aws_cloudfront_key_group: {
    type: 'AWS::CloudFront::KeyGroup',
    attributes: {
      comment: 'KeyGroupConfig.Comment',
      items: 'KeyGroupConfig.Items',
      name: 'KeyGroupConfig.Name',
    },
  },
  aws_cloudfront_function: {
    type: 'AWS::CloudFront::Function',
    arn: 'FunctionARN',
    alike: 'name',
    attributes: {
      code: 'FunctionCode',
      comment: 'FunctionConfig.Comment',
      runtime: 'FunctionConfig.Runtime',
      tags: { to: 'Tags', as: 'tags' },
    },
  },
  aws_cloudfront_realtime_log_config: {
    type: 'AWS::CloudFront::RealtimeLogConfig',
    alike: 'fields name sampling_rate',
    attributes: {
      endpoint: {
        to: 'EndPoints[]',
        alike: 'stream_type',
        attributes: {
          kinesis_stream_config: { to: 'KinesisStreamConfig', alike: 'role_arn stream_arn' },
        },
      },
    },
  },
  aws_cloudfront_vpc_origin: {
    type: 'AWS::CloudFront::VpcOrigin',
    attributes: {
      tags: { to: 'Tags', as: 'tags' },
      vpc_origin_endpoint_config: {
        to: 'VpcOriginEndpointConfig',
        alike: 'arn name origin_protocol_policy',
        attributes: { http_port: 'HTTPPort', https_port: 'HTTPSPort' },
      },
    },
  },
  aws_cloudfront_monitoring_subscription: {
    type: 'AWS::CloudFront::MonitoringSubscription',
    alike: 'distribution_id',
    attributes: {
      monitoring_subscription: {
        to: 'MonitoringSubscription',
        attributes: {
          realtime_metrics_subscription_config: {
            to: 'RealtimeMetricsSubscriptionConfig',
            alike: 'realtime_metrics_subscription_status',
          },
        },
      },
    },
  },
}
