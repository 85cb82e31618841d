import { instanceRequirements } from '../blocks/instance-requirements.ts'
import type { Attributes, Tables } from '../table.ts'

/** The volume of a device, an object of its own in CloudFormation. */
const volume = 'delete_on_termination encrypted iops kms_key_id volume_size volume_type'

// Only whether it is there means something.
const noDevice: Attributes = { no_device: { to: 'NoDevice', as: { true: '', false: null } } }

export const tables: Tables = {
  aws_instance: {
    type: 'AWS::EC2::Instance',
    alike: `
      availability_zone disable_api_termination ebs_optimized host_id
      host_resource_group_arn iam_instance_profile instance_initiated_shutdown_behavior
      instance_type ipv6_address_count key_name monitoring security_groups
      source_dest_check subnet_id tenancy
    `,
    attributes: {
      ami: 'ImageId',
      vpc_security_group_ids: 'SecurityGroupIds',
      user_data: { to: 'UserData', as: 'base64' },
      user_data_base64: 'UserData',
      associate_public_ip_address: 'NetworkInterfaces[0].AssociatePublicIpAddress',
      metadata_options: {
        to: 'MetadataOptions',
        alike: `
          http_endpoint http_protocol_ipv6 http_put_response_hop_limit http_tokens
          instance_metadata_tags
        `,
      },
      root_block_device: {
        to: 'BlockDeviceMappings[]',
        gather: [{ to: 'Ebs', alike: volume }],
      },
      ebs_block_device: {
        to: 'BlockDeviceMappings[]',
        alike: 'device_name',
        gather: [{ to: 'Ebs', alike: `${volume} snapshot_id` }],
      },
      tags: { to: 'Tags', as: 'tags' },
      cpu_options: { to: 'CpuOptions', alike: 'core_count threads_per_core' },
      credit_specification: {
        to: 'CreditSpecification',
        attributes: { cpu_credits: 'CPUCredits' },
      },
      enclave_options: { to: 'EnclaveOptions', alike: 'enabled' },
      launch_template: {
        to: 'LaunchTemplate',
        alike: 'version',
        attributes: { id: 'LaunchTemplateId', name: 'LaunchTemplateName' },
      },
      network_interface: {
        to: 'NetworkInterfaces[]',
        alike: 'delete_on_termination network_interface_id',
        attributes: { device_index: { to: 'DeviceIndex', as: 'text' } },
      },
      private_dns_name_options: {
        to: 'PrivateDnsNameOptions',
        alike: 'enable_resource_name_dns_a_record hostname_type',
        attributes: {
          enable_resource_name_dns_aaaa_record: 'EnableResourceNameDnsAAAARecord',
        },
      },
      ephemeral_block_device: {
        to: 'BlockDeviceMappings[]',
        alike: 'device_name virtual_name',
        attributes: noDevice,
      },
      cpu_core_count: 'CpuOptions.CoreCount',
      cpu_threads_per_core: 'CpuOptions.ThreadsPerCore',
      hibernation: 'HibernationOptions.Configured',
      placement_group: 'PlacementGroupName',
      private_ip: 'PrivateIpAddress',
      ipv6_addresses: 'Ipv6Addresses[].Ipv6Address',
    },
    defaults: { source_dest_check: true },
  },
  aws_launch_template: {
    type: 'AWS::EC2::LaunchTemplate',
    attributes: {
      name: 'LaunchTemplateName',
      image_id: 'LaunchTemplateData.ImageId',
      instance_type: 'LaunchTemplateData.InstanceType',
      key_name: 'LaunchTemplateData.KeyName',
      user_data: 'LaunchTemplateData.UserData',
      ebs_optimized: { to: 'LaunchTemplateData.EbsOptimized', as: 'boolean' },
      vpc_security_group_ids: 'LaunchTemplateData.SecurityGroupIds',
      monitoring: { to: 'LaunchTemplateData.Monitoring', alike: 'enabled' },
      metadata_options: {
        to: 'LaunchTemplateData.MetadataOptions',
        alike: `
          http_endpoint http_put_response_hop_limit http_tokens http_protocol_ipv6
          instance_metadata_tags
        `,
      },
      block_device_mappings: {
        to: 'LaunchTemplateData.BlockDeviceMappings[]',
        alike: 'device_name virtual_name',
        attributes: {
          ...noDevice,
          ebs: {
            to: 'Ebs',
            alike: `
              iops kms_key_id snapshot_id throughput volume_initialization_rate volume_size
              volume_type
            `,
            attributes: {
              encrypted: { to: 'Encrypted', as: 'boolean' },
              delete_on_termination: { to: 'DeleteOnTermination', as: 'boolean' },
            },
          },
        },
      },
      network_interfaces: {
        to: 'LaunchTemplateData.NetworkInterfaces[]',
        alike: `
          device_index subnet_id description ena_queue_count interface_type ipv4_prefix_count
          ipv6_address_count ipv6_prefix_count network_card_index network_interface_id
          private_ip_address
        `,
        attributes: {
          associate_public_ip_address: { to: 'AssociatePublicIpAddress', as: 'boolean' },
          security_groups: 'Groups',
          ipv4_address_count: 'SecondaryPrivateIpAddressCount',
          ipv4_addresses: 'PrivateIpAddresses[].PrivateIpAddress',
          ipv4_prefixes: 'Ipv4Prefixes[].Ipv4Prefix',
          ipv6_addresses: 'Ipv6Addresses[].Ipv6Address',
          ipv6_prefixes: 'Ipv6Prefixes[].Ipv6Prefix',
          associate_carrier_ip_address: { to: 'AssociateCarrierIpAddress', as: 'boolean' },
          connection_tracking_specification: {
            to: 'ConnectionTrackingSpecification',
            alike: 'tcp_established_timeout udp_stream_timeout udp_timeout',
          },
          delete_on_termination: { to: 'DeleteOnTermination', as: 'boolean' },
          ena_srd_specification: {
            to: 'EnaSrdSpecification',
            alike: 'ena_srd_enabled',
            attributes: {
              ena_srd_udp_specification: {
                to: 'EnaSrdUdpSpecification',
                alike: 'ena_srd_udp_enabled',
              },
            },
          },
          primary_ipv6: { to: 'PrimaryIpv6', as: 'boolean' },
        },
      },
      iam_instance_profile: { to: 'LaunchTemplateData.IamInstanceProfile', alike: 'arn name' },
      tags: { to: 'TagSpecifications[ResourceType=launch-template].Tags', as: 'tags' },
      tag_specifications: {
        to: 'LaunchTemplateData.TagSpecifications[]',
        alike: 'resource_type',
        attributes: { tags: { to: 'Tags', as: 'tags' } },
      },
      security_group_names: 'LaunchTemplateData.SecurityGroups',
      disable_api_termination: 'LaunchTemplateData.DisableApiTermination',
      cpu_options: {
        to: 'LaunchTemplateData.CpuOptions',
        alike: 'amd_sev_snp core_count threads_per_core',
      },
      credit_specification: { to: 'LaunchTemplateData.CreditSpecification', alike: 'cpu_credits' },
      description: 'VersionDescription',
      disable_api_stop: 'LaunchTemplateData.DisableApiStop',
      enclave_options: { to: 'LaunchTemplateData.EnclaveOptions', alike: 'enabled' },
      hibernation_options: { to: 'LaunchTemplateData.HibernationOptions', alike: 'configured' },
      instance_initiated_shutdown_behavior: 'LaunchTemplateData.InstanceInitiatedShutdownBehavior',
      kernel_id: 'LaunchTemplateData.KernelId',
      ram_disk_id: 'LaunchTemplateData.RamDiskId',
      license_specification: {
        to: 'LaunchTemplateData.LicenseSpecifications[]',
        alike: 'license_configuration_arn',
      },
      maintenance_options: { to: 'LaunchTemplateData.MaintenanceOptions', alike: 'auto_recovery' },
      private_dns_name_options: {
        to: 'LaunchTemplateData.PrivateDnsNameOptions',
        alike: 'enable_resource_name_dns_a_record hostname_type',
        attributes: { enable_resource_name_dns_aaaa_record: 'EnableResourceNameDnsAAAARecord' },
      },
      capacity_reservation_specification: {
        to: 'LaunchTemplateData.CapacityReservationSpecification',
        alike: 'capacity_reservation_preference',
        attributes: {
          capacity_reservation_target: {
            to: 'CapacityReservationTarget',
            alike: 'capacity_reservation_id capacity_reservation_resource_group_arn',
          },
        },
      },
      instance_market_options: {
        to: 'LaunchTemplateData.InstanceMarketOptions',
        alike: 'market_type',
        attributes: {
          spot_options: {
            to: 'SpotOptions',
            alike:
              'block_duration_minutes instance_interruption_behavior max_price spot_instance_type valid_until',
          },
        },
      },
      placement: {
        to: 'LaunchTemplateData.Placement',
        alike:
          'affinity availability_zone group_name host_id host_resource_group_arn partition_number spread_domain tenancy',
      },
    },
  },
  aws_ec2_capacity_reservation: {
    type: 'AWS::EC2::CapacityReservation',
    arn: 'CapacityReservationArn',
    alike: `
      availability_zone ebs_optimized end_date end_date_type ephemeral_storage
      instance_count instance_match_criteria instance_platform instance_type
      placement_group_arn tenancy
    `,
    attributes: {
      outpost_arn: 'OutPostArn',
      tags: { to: 'TagSpecifications[ResourceType=capacity-reservation].Tags', as: 'tags' },
    },
    defaults: {
      ebs_optimized: false,
      end_date_type: 'unlimited',
      ephemeral_storage: false,
      instance_match_criteria: 'open',
      tenancy: 'default',
    },
  },
  aws_ec2_fleet: {
    type: 'AWS::EC2::EC2Fleet',
    alike: `
      context excess_capacity_termination_policy replace_unhealthy_instances
      terminate_instances_with_expiration type valid_from valid_until
    `,
    attributes: {
      launch_template_config: {
        to: 'LaunchTemplateConfigs[]',
        attributes: {
          launch_template_specification: {
            to: 'LaunchTemplateSpecification',
            alike: 'launch_template_id launch_template_name version',
          },
          override: {
            to: 'Overrides[]',
            alike: `
              availability_zone instance_type max_price priority subnet_id weighted_capacity
            `,
            attributes: { instance_requirements: instanceRequirements },
          },
        },
      },
      on_demand_options: {
        to: 'OnDemandOptions',
        alike: `
          allocation_strategy max_total_price min_target_capacity single_availability_zone
          single_instance_type
        `,
        attributes: {
          capacity_reservation_options: {
            to: 'CapacityReservationOptions',
            alike: 'usage_strategy',
          },
        },
      },
      spot_options: {
        to: 'SpotOptions',
        alike: `
          allocation_strategy instance_interruption_behavior instance_pools_to_use_count
          max_total_price min_target_capacity single_availability_zone single_instance_type
        `,
        attributes: {
          maintenance_strategies: {
            to: 'MaintenanceStrategies',
            attributes: {
              capacity_rebalance: {
                to: 'CapacityRebalance',
                alike: 'replacement_strategy termination_delay',
              },
            },
          },
        },
      },
      target_capacity_specification: {
        to: 'TargetCapacitySpecification',
        alike: `
          default_target_capacity_type on_demand_target_capacity spot_target_capacity
          target_capacity_unit_type total_target_capacity
        `,
      },
    },
    defaults: { excess_capacity_termination_policy: 'termination', type: 'maintain' },
  },
  aws_key_pair: {
    type: 'AWS::EC2::KeyPair',
    names: ['key_name'],
    alike: 'key_name key_type',
    attributes: { tags: { to: 'Tags', as: 'tags' }, public_key: 'PublicKeyMaterial' },
  },
  aws_placement_group: {
    type: 'AWS::EC2::PlacementGroup',
    alike: 'partition_count spread_level strategy',
    attributes: { tags: { to: 'Tags', as: 'tags' } },
  },
}
