import type { Tables } from '../table.ts'

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
        `,
      },
      ordered_cache_behavior: {
        to: 'DistributionConfig.CacheBehaviors[]',
        alike: `
          allowed_methods cache_policy_id cached_methods compress field_level_encryption_id
          origin_request_policy_id path_pattern realtime_log_config_arn
          response_headers_policy_id target_origin_id trusted_key_groups trusted_signers
          viewer_protocol_policy
        `,
      },
      viewer_certificate: {
        to: 'DistributionConfig.ViewerCertificate',
        alike: `
          acm_certificate_arn iam_certificate_id minimum_protocol_version ssl_support_method
        `,
        attributes: { cloudfront_default_certificate: 'CloudFrontDefaultCertificate' },
        defaults: { minimum_protocol_version: 'TLSv1' },
      },
      logging_config: { to: 'DistributionConfig.Logging', alike: 'bucket include_cookies prefix' },
      origin: {
        to: 'DistributionConfig.Origins[]',
        alike: 'domain_name origin_access_control_id origin_path',
        attributes: {
          origin_id: 'Id',
          s3_origin_config: { to: 'S3OriginConfig', alike: 'origin_access_identity' },
          custom_origin_config: {
            to: 'CustomOriginConfig',
            alike: 'origin_protocol_policy',
            attributes: {
              origin_ssl_protocols: 'OriginSSLProtocols',
              http_port: 'HTTPPort',
              https_port: 'HTTPSPort',
            },
          },
        },
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
  },
}
