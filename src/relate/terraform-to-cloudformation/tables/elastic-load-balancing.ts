import type { Block, Rule, Table, Tables } from '../table.ts'

/** Typed in Terraform, text in CloudFormation. */
const loadBalancerAttribute = (key: string): Rule => ({
  to: `LoadBalancerAttributes[Key=${key}].Value`,
  as: 'text',
})

const targetGroupAttribute = (key: string): Rule => ({
  to: `TargetGroupAttributes[Key=${key}].Value`,
  as: 'text',
})

const aws_lb: Table = {
  type: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
  arn: 'LoadBalancerArn',
  alike: `
    enforce_security_group_inbound_rules_on_private_link_traffic ip_address_type name
    security_groups subnets enable_prefix_for_ipv6_source_nat
  `,
  attributes: {
    internal: { to: 'Scheme', as: { true: 'internal', false: 'internet-facing' } },
    load_balancer_type: 'Type',
    access_logs: {
      attributes: {
        enabled: loadBalancerAttribute('access_logs.s3.enabled'),
        bucket: loadBalancerAttribute('access_logs.s3.bucket'),
        prefix: loadBalancerAttribute('access_logs.s3.prefix'),
      },
      defaults: { enabled: false },
    },
    enable_deletion_protection: loadBalancerAttribute('deletion_protection.enabled'),
    drop_invalid_header_fields: loadBalancerAttribute(
      'routing.http.drop_invalid_header_fields.enabled',
    ),
    desync_mitigation_mode: loadBalancerAttribute('routing.http.desync_mitigation_mode'),
    enable_cross_zone_load_balancing: loadBalancerAttribute('load_balancing.cross_zone.enabled'),
    tags: { to: 'Tags', as: 'tags' },
    minimum_load_balancer_capacity: { to: 'MinimumLoadBalancerCapacity', alike: 'capacity_units' },
    subnet_mapping: {
      to: 'SubnetMappings[]',
      alike: 'allocation_id subnet_id',
      attributes: {
        ipv6_address: 'IPv6Address',
        private_ipv4_address: 'PrivateIPv4Address',
      },
    },
    connection_logs: {
      attributes: {
        enabled: loadBalancerAttribute('connection_logs.s3.enabled'),
        bucket: loadBalancerAttribute('connection_logs.s3.bucket'),
        prefix: loadBalancerAttribute('connection_logs.s3.prefix'),
      },
      defaults: { enabled: false },
    },
    client_keep_alive: loadBalancerAttribute('client_keep_alive.seconds'),
    dns_record_client_routing_policy: loadBalancerAttribute('dns_record.client_routing_policy'),
    enable_http2: loadBalancerAttribute('routing.http2.enabled'),
    enable_tls_version_and_cipher_suite_headers: loadBalancerAttribute(
      'routing.http.x_amzn_tls_version_and_cipher_suite.enabled',
    ),
    enable_waf_fail_open: loadBalancerAttribute('waf.fail_open.enabled'),
    enable_xff_client_port: loadBalancerAttribute('routing.http.xff_client_port.enabled'),
    enable_zonal_shift: loadBalancerAttribute('zonal_shift.config.enabled'),
    idle_timeout: loadBalancerAttribute('idle_timeout.timeout_seconds'),
    preserve_host_header: loadBalancerAttribute('routing.http.preserve_host_header.enabled'),
    xff_header_processing_mode: loadBalancerAttribute('routing.http.xff_header_processing.mode'),
    ipam_pools: { attributes: { ipv4_ipam_pool_id: 'Ipv4IpamPoolId' } },
  },
  defaults: {
    enable_deletion_protection: false,
    drop_invalid_header_fields: false,
    desync_mitigation_mode: 'defensive',
    internal: false,
    load_balancer_type: 'application',
  },
}

const fixed_response: Block = {
  to: 'FixedResponseConfig',
  alike: 'content_type message_body status_code',
}

const forward: Block = {
  to: 'ForwardConfig',
  attributes: {
    target_group: {
      to: 'TargetGroups[]',
      alike: 'weight',
      attributes: { arn: 'TargetGroupArn' },
    },
    stickiness: {
      to: 'TargetGroupStickinessConfig',
      alike: 'enabled',
      attributes: { duration: 'DurationSeconds' },
    },
  },
}

const jwt_validation: Block = {
  to: 'JwtValidationConfig',
  alike: 'issuer jwks_endpoint',
  attributes: {
    additional_claim: { to: 'AdditionalClaims[]', alike: 'format name values' },
  },
}

const aws_lb_listener: Table = {
  type: 'AWS::ElasticLoadBalancingV2::Listener',
  arn: 'ListenerArn',
  alike: 'load_balancer_arn port protocol ssl_policy',
  attributes: {
    certificate_arn: 'Certificates[].CertificateArn',
    default_action: {
      to: 'DefaultActions[]',
      alike: 'order target_group_arn type',
      attributes: {
        redirect: { to: 'RedirectConfig', alike: 'host path port protocol query status_code' },
        authenticate_cognito: {
          to: 'AuthenticateCognitoConfig',
          alike: `
            authentication_request_extra_params on_unauthenticated_request scope
            session_cookie_name user_pool_arn user_pool_client_id user_pool_domain
          `,
          attributes: { session_timeout: { to: 'SessionTimeout', as: 'text' } },
        },
        authenticate_oidc: {
          to: 'AuthenticateOidcConfig',
          alike: `
            authentication_request_extra_params authorization_endpoint client_id client_secret
            issuer on_unauthenticated_request scope session_cookie_name token_endpoint
            user_info_endpoint
          `,
          attributes: { session_timeout: { to: 'SessionTimeout', as: 'text' } },
        },
        fixed_response,
        forward,
        jwt_validation,
      },
    },
    tags: { to: 'Tags', as: 'tags' },
    mutual_authentication: {
      to: 'MutualAuthentication',
      alike: `
        advertise_trust_store_ca_names ignore_client_certificate_expiry mode trust_store_arn
      `,
    },
    alpn_policy: 'AlpnPolicy[]',
    tcp_idle_timeout_seconds: {
      to: 'ListenerAttributes[Key=tcp.idle_timeout.seconds].Value',
      as: 'text',
    },
  },
}

const aws_lb_target_group: Table = {
  type: 'AWS::ElasticLoadBalancingV2::TargetGroup',
  arn: 'TargetGroupArn',
  alike: `
    ip_address_type name port protocol protocol_version target_control_port target_type
    vpc_id
  `,
  attributes: {
    health_check: {
      attributes: {
        enabled: 'HealthCheckEnabled',
        path: 'HealthCheckPath',
        protocol: 'HealthCheckProtocol',
        port: 'HealthCheckPort',
        matcher: 'Matcher.HttpCode',
        interval: 'HealthCheckIntervalSeconds',
        timeout: 'HealthCheckTimeoutSeconds',
        healthy_threshold: 'HealthyThresholdCount',
        unhealthy_threshold: 'UnhealthyThresholdCount',
      },
      defaults: {
        enabled: true,
        healthy_threshold: 3,
        interval: 30,
        port: 'traffic-port',
        protocol: 'HTTP',
        unhealthy_threshold: 3,
      },
    },
    tags: { to: 'Tags', as: 'tags' },
    deregistration_delay: targetGroupAttribute('deregistration_delay.timeout_seconds'),
    connection_termination: targetGroupAttribute(
      'deregistration_delay.connection_termination.enabled',
    ),
    lambda_multi_value_headers_enabled: targetGroupAttribute('lambda.multi_value_headers.enabled'),
    load_balancing_algorithm_type: targetGroupAttribute('load_balancing.algorithm.type'),
    load_balancing_anomaly_mitigation: targetGroupAttribute(
      'load_balancing.algorithm.anomaly_mitigation',
    ),
    load_balancing_cross_zone_enabled: targetGroupAttribute('load_balancing.cross_zone.enabled'),
    preserve_client_ip: targetGroupAttribute('preserve_client_ip.enabled'),
    proxy_protocol_v2: targetGroupAttribute('proxy_protocol_v2.enabled'),
    slow_start: targetGroupAttribute('slow_start.duration_seconds'),
    stickiness: {
      attributes: {
        enabled: targetGroupAttribute('stickiness.enabled'),
        type: targetGroupAttribute('stickiness.type'),
      },
    },
  },
  defaults: {
    deregistration_delay: '300',
    lambda_multi_value_headers_enabled: false,
    proxy_protocol_v2: false,
    slow_start: 0,
    target_type: 'instance',
  },
}

const aws_lb_listener_rule: Table = {
  type: 'AWS::ElasticLoadBalancingV2::ListenerRule',
  arn: 'RuleArn',
  alike: 'listener_arn priority',
  attributes: {
    tags: { to: 'Tags', as: 'tags' },
    action: {
      to: 'Actions[]',
      alike: 'order target_group_arn type',
      attributes: {
        authenticate_cognito: {
          to: 'AuthenticateCognitoConfig',
          alike: `
            authentication_request_extra_params on_unauthenticated_request scope
            session_cookie_name session_timeout user_pool_arn user_pool_client_id
            user_pool_domain
          `,
        },
        authenticate_oidc: {
          to: 'AuthenticateOidcConfig',
          alike: `
            authentication_request_extra_params authorization_endpoint client_id client_secret
            issuer on_unauthenticated_request scope session_cookie_name session_timeout
            token_endpoint user_info_endpoint
          `,
        },
        fixed_response,
        forward,
        jwt_validation,
        redirect: {
          to: 'RedirectConfig',
          alike: 'host path port protocol query status_code',
          defaults: {
            host: '#{host}',
            path: '/#{path}',
            port: '#{port}',
            protocol: '#{protocol}',
            query: '#{query}',
          },
        },
      },
    },
    condition: {
      to: 'Conditions[]',
      attributes: {
        host_header: { to: 'HostHeaderConfig', alike: 'regex_values values' },
        http_header: { to: 'HttpHeaderConfig', alike: 'http_header_name regex_values values' },
        http_request_method: { to: 'HttpRequestMethodConfig', alike: 'values' },
        path_pattern: { to: 'PathPatternConfig', alike: 'regex_values values' },
        source_ip: { to: 'SourceIpConfig', alike: 'values ip_address_type' },
        query_string: { to: 'QueryStringConfig.Values[]', alike: 'key value' },
      },
    },
    transform: {
      to: 'Transforms[]',
      alike: 'type',
      attributes: {
        host_header_rewrite_config: {
          to: 'HostHeaderRewriteConfig',
          attributes: { rewrite: { to: 'Rewrites[]', alike: 'regex replace' } },
        },
        url_rewrite_config: {
          to: 'UrlRewriteConfig',
          attributes: { rewrite: { to: 'Rewrites[]', alike: 'regex replace' } },
        },
      },
    },
  },
}

export const tables: Tables = {
  aws_lb,
  aws_lb_listener,
  aws_lb_target_group,
  aws_elb: {
    type: 'AWS::ElasticLoadBalancing::LoadBalancer',
    names: ['name'],
    alike: 'availability_zones instances security_groups subnets',
    attributes: {
      name: 'LoadBalancerName',
      internal: { to: 'Scheme', as: { true: 'internal', false: 'internet-facing' } },
      listener: {
        to: 'Listeners[]',
        attributes: {
          lb_protocol: { to: 'Protocol', as: 'upper' },
          lb_port: { to: 'LoadBalancerPort', as: 'text' },
          instance_port: { to: 'InstancePort', as: 'text' },
          instance_protocol: { to: 'InstanceProtocol', as: 'upper' },
          ssl_certificate_id: 'SSLCertificateId',
        },
      },
      access_logs: {
        to: 'AccessLoggingPolicy',
        alike: 'enabled',
        attributes: {
          bucket: 'S3BucketName',
          bucket_prefix: 'S3BucketPrefix',
          interval: 'EmitInterval',
        },
        defaults: { enabled: true, interval: 60 },
      },
      cross_zone_load_balancing: 'CrossZone',
      // CloudFormation can't say it: the name is the API's.
      desync_mitigation_mode: 'AdditionalAttributes[Key=elb.http.desyncmitigationmode].Value',
      connection_draining: 'ConnectionDrainingPolicy.Enabled',
      tags: { to: 'Tags', as: 'tags' },
      health_check: {
        to: 'HealthCheck',
        alike: 'target',
        attributes: {
          healthy_threshold: { to: 'HealthyThreshold', as: 'text' },
          interval: { to: 'Interval', as: 'text' },
          timeout: { to: 'Timeout', as: 'text' },
          unhealthy_threshold: { to: 'UnhealthyThreshold', as: 'text' },
        },
      },
      connection_draining_timeout: 'ConnectionDrainingPolicy.Timeout',
      idle_timeout: 'ConnectionSettings.IdleTimeout',
    },
    defaults: {
      cross_zone_load_balancing: true,
      connection_draining: false,
      desync_mitigation_mode: 'defensive',
      connection_draining_timeout: 300,
      idle_timeout: 60,
    },
  },
  aws_load_balancer_policy: {
    type: 'AWS::ElasticLoadBalancing::LoadBalancer',
    alike: 'policy_name',
    attributes: {
      policy_type_name: 'PolicyType',
      policy_attribute: { to: 'Attributes[]', alike: 'name value' },
    },
    partOf: {
      parent: 'aws_elb',
      key: 'load_balancer_name',
      equals: ['name', 'id'],
      at: 'Policies[]',
    },
  },
  aws_alb: aws_lb,
  aws_alb_listener: aws_lb_listener,
  aws_alb_target_group: aws_lb_target_group,
  aws_alb_listener_rule: aws_lb_listener_rule,
  aws_lb_listener_rule,
  aws_lb_trust_store: {
    type: 'AWS::ElasticLoadBalancingV2::TrustStore',
    arn: 'TrustStoreArn',
    alike: `
      ca_certificates_bundle_s3_bucket ca_certificates_bundle_s3_key
      ca_certificates_bundle_s3_object_version name
    `,
    attributes: { tags: { to: 'Tags', as: 'tags' } },
  },
  aws_lb_ssl_negotiation_policy: {
    type: 'AWS::ElasticLoadBalancing::LoadBalancer',
    attributes: {
      name: 'PolicyName',
      attribute: { to: 'Attributes[]', alike: 'name value' },
      lb_port: { to: 'LoadBalancerPorts[]', as: 'text' },
    },
    fixed: { PolicyType: 'SSLNegotiationPolicyType' },
    partOf: {
      parent: 'aws_elb',
      key: 'load_balancer',
      equals: ['name', 'id'],
      at: 'Policies[]',
    },
  },
  // Which of the listeners of the load balancer it is for, the port alone tells.
  aws_load_balancer_listener_policy: {
    type: 'aws_load_balancer_listener_policy',
    alike: 'load_balancer_name load_balancer_port policy_names',
  },
}
