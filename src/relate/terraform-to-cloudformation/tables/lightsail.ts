import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_lightsail_instance: {
    type: 'AWS::Lightsail::Instance',
    names: ['name'],
    arn: 'InstanceArn',
    alike: 'availability_zone blueprint_id bundle_id key_pair_name user_data',
    attributes: {
      name: 'InstanceName',
      tags: { to: 'Tags', as: 'tags' },
      add_on: { to: 'AddOns[]', alike: 'status' },
    },
  },
}
