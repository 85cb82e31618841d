import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_network_interface: {
    type: 'AWS::EC2::NetworkInterface',
    alike: `
      description enable_primary_ipv6 interface_type ipv4_prefix_count
      ipv6_address_count ipv6_prefix_count source_dest_check subnet_id
    `,
    attributes: {
      private_ip: 'PrivateIpAddress',
      private_ips: 'PrivateIpAddresses[].PrivateIpAddress',
      private_ips_count: 'SecondaryPrivateIpAddressCount',
      security_groups: 'GroupSet',
      ipv6_addresses: 'Ipv6Addresses[].Ipv6Address',
      ipv4_prefixes: 'Ipv4Prefixes[].Ipv4Prefix',
      ipv6_prefixes: 'Ipv6Prefixes[].Ipv6Prefix',
      tags: { to: 'Tags', as: 'tags' },
    },
    defaults: { source_dest_check: true },
    beside: [
      {
        from: 'attachment',
        type: 'AWS::EC2::NetworkInterfaceAttachment',
        owner: 'NetworkInterfaceId',
        block: {
          attributes: { instance: 'InstanceId', device_index: { to: 'DeviceIndex', as: 'text' } },
        },
      },
    ],
  },
  aws_network_interface_attachment: {
    type: 'AWS::EC2::NetworkInterfaceAttachment',
    alike: 'instance_id network_interface_id',
    attributes: { device_index: { to: 'DeviceIndex', as: 'text' } },
  },
  aws_network_interface_sg_attachment: {
    type: 'AWS::EC2::NetworkInterface',
    attributes: { security_group_id: 'GroupSet[]' },
    partOf: {
      parent: 'aws_network_interface',
      key: 'network_interface_id',
      equals: ['id'],
      sets: ['GroupSet[]'],
    },
  },
}
