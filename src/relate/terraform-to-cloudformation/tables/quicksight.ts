import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_quicksight_data_source: {
    type: 'AWS::QuickSight::DataSource',
    alike: 'aws_account_id data_source_id name type',
    attributes: {
      credentials: {
        to: 'Credentials',
        alike: 'copy_source_arn secret_arn',
        attributes: { credential_pair: { to: 'CredentialPair', alike: 'password username' } },
      },
      permission: { to: 'Permissions[]', alike: 'actions principal' },
      ssl_properties: { to: 'SslProperties', alike: 'disable_ssl' },
      tags: { to: 'Tags', as: 'tags' },
      vpc_connection_properties: { to: 'VpcConnectionProperties', alike: 'vpc_connection_arn' },
    },
  },
  aws_quicksight_vpc_connection: {
    type: 'AWS::QuickSight::VPCConnection',
    alike: `
      aws_account_id dns_resolvers name role_arn security_group_ids subnet_ids
    `,
    attributes: { tags: { to: 'Tags', as: 'tags' }, vpc_connection_id: 'VPCConnectionId' },
  },
}
