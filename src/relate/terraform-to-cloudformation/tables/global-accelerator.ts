import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_globalaccelerator_accelerator: {
    type: 'AWS::GlobalAccelerator::Accelerator',
    arn: 'AcceleratorArn',
    alike: 'enabled ip_address_type ip_addresses name',
    attributes: { tags: { to: 'Tags', as: 'tags' } },
  },
}
