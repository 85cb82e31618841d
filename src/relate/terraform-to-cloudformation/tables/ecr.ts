import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_ecr_repository: {
    type: 'AWS::ECR::Repository',
    names: ['name'],
    alike: 'image_tag_mutability',
    attributes: {
      name: 'RepositoryName',
      image_scanning_configuration: { to: 'ImageScanningConfiguration', alike: 'scan_on_push' },
      encryption_configuration: {
        to: 'EncryptionConfiguration',
        alike: 'encryption_type kms_key',
        defaults: { encryption_type: 'AES256' },
      },
      tags: { to: 'Tags', as: 'tags' },
      image_tag_mutability_exclusion_filter: {
        to: 'ImageTagMutabilityExclusionFilters[]',
        attributes: {
          filter: 'ImageTagMutabilityExclusionFilterValue',
          filter_type: 'ImageTagMutabilityExclusionFilterType',
        },
      },
    },
    defaults: { image_tag_mutability: 'MUTABLE' },
  },
  aws_ecr_repository_policy: {
    type: 'AWS::ECR::Repository',
    attributes: { policy: { to: 'RepositoryPolicyText', as: 'json' } },
    partOf: {
      parent: 'aws_ecr_repository',
      key: 'repository',
      equals: ['name', 'id'],
      sets: ['RepositoryPolicyText'],
    },
  },
  aws_ecr_lifecycle_policy: {
    type: 'AWS::ECR::Repository',
    attributes: { policy: 'LifecyclePolicy.LifecyclePolicyText' },
    partOf: {
      parent: 'aws_ecr_repository',
      key: 'repository',
      equals: ['name', 'id'],
      sets: ['LifecyclePolicy'],
    },
  },
  aws_ecr_registry_policy: {
    type: 'AWS::ECR::RegistryPolicy',
    attributes: { policy: { to: 'PolicyText', as: 'json' } },
  },
  aws_ecr_registry_scanning_configuration: {
    type: 'AWS::ECR::RegistryScanningConfiguration',
    alike: 'scan_type',
    attributes: {
      rule: {
        to: 'Rules[]',
        alike: 'scan_frequency',
        attributes: {
          repository_filter: { to: 'RepositoryFilters[]', alike: 'filter filter_type' },
        },
      },
    },
  },
  aws_ecr_pull_through_cache_rule: {
    type: 'AWS::ECR::PullThroughCacheRule',
    alike: `
      credential_arn custom_role_arn ecr_repository_prefix upstream_registry_url
      upstream_repository_prefix
    `,
  },
  aws_ecr_replication_configuration: {
    type: 'AWS::ECR::ReplicationConfiguration',
    attributes: {
      replication_configuration: {
        to: 'ReplicationConfiguration',
        attributes: {
          rule: {
            to: 'Rules[]',
            attributes: {
              destination: { to: 'Destinations[]', alike: 'region registry_id' },
              repository_filter: { to: 'RepositoryFilters[]', alike: 'filter filter_type' },
            },
          },
        },
      },
    },
  },
  aws_ecr_repository_creation_template: {
    type: 'AWS::ECR::RepositoryCreationTemplate',
    alike: `
      applied_for custom_role_arn description image_tag_mutability lifecycle_policy
      prefix repository_policy
    `,
    attributes: {
      encryption_configuration: { to: 'EncryptionConfiguration', alike: 'encryption_type kms_key' },
      resource_tags: { to: 'ResourceTags', as: 'tags' },
    },
    defaults: { image_tag_mutability: 'MUTABLE' },
  },
}
