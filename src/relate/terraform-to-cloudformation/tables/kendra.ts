import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_kendra_index: {
    type: 'AWS::Kendra::Index',
    alike: 'description edition name role_arn user_context_policy',
    attributes: {
      tags: { to: 'Tags', as: 'tags' },
      capacity_units: { to: 'CapacityUnits', alike: 'query_capacity_units storage_capacity_units' },
      server_side_encryption_configuration: {
        to: 'ServerSideEncryptionConfiguration',
        alike: 'kms_key_id',
      },
      user_token_configurations: {
        to: 'UserTokenConfigurations[]',
        attributes: {
          json_token_type_configuration: {
            to: 'JsonTokenTypeConfiguration',
            alike: 'group_attribute_field user_name_attribute_field',
          },
          jwt_token_type_configuration: {
            to: 'JwtTokenTypeConfiguration',
            alike: `
              claim_regex group_attribute_field issuer key_location user_name_attribute_field
            `,
            attributes: { url: 'URL' },
          },
        },
      },
    },
    defaults: { edition: 'ENTERPRISE_EDITION', user_context_policy: 'ATTRIBUTE_FILTER' },
  },
}
