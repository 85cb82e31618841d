import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_globalaccelerator_accelerator: {
    type: 'AWS::GlobalAccelerator::Accelerator',
    arn: 'AcceleratorArn',
    alike: 'enabled ip_address_type ip_addresses name',
    attributes: { tags: { to: 'Tags', as: 'tags' } },
    defaults: { enabled: true, ip_address_type: 'IPV4' },
  },
  aws_globalaccelerator_listener: {
    type: 'AWS::GlobalAccelerator::Listener',
    arn: 'ListenerArn',
    alike: 'accelerator_arn client_affinity protocol',
    attributes: { port_range: { to: 'PortRanges[]', alike: 'from_port to_port' } },
    defaults: { client_affinity: 'NONE' },
  },
}
