import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_spot_fleet_request: {
    type: 'AWS::EC2::SpotFleet',
    attributes: { tags: { to: 'Tags', as: 'tags' } },
    gather: [
      {
        to: 'SpotFleetRequestConfigData',
        alike: `
          allocation_strategy context excess_capacity_termination_policy iam_fleet_role
          instance_pools_to_use_count on_demand_allocation_strategy on_demand_max_total_price
          on_demand_target_capacity replace_unhealthy_instances spot_price target_capacity
          target_capacity_unit_type valid_from valid_until
        `,
        attributes: {
          fleet_type: 'Type',
          instance_interruption_behaviour: 'InstanceInterruptionBehavior',
          terminate_instances_with_expiration: 'TerminateInstancesWithExpiration',
          launch_specification: {
            to: 'LaunchSpecifications[]',
            alike: 'ebs_optimized instance_type key_name spot_price subnet_id user_data',
            attributes: {
              ami: 'ImageId',
              associate_public_ip_address: 'NetworkInterfaces[0].AssociatePublicIpAddress',
              availability_zone: 'Placement.AvailabilityZone',
              placement_group: 'Placement.GroupName',
              placement_tenancy: 'Placement.Tenancy',
              iam_instance_profile_arn: 'IamInstanceProfile.Arn',
              monitoring: 'Monitoring.Enabled',
              vpc_security_group_ids: 'SecurityGroups[].GroupId',
              weighted_capacity: { to: 'WeightedCapacity', as: 'number' },
              root_block_device: {
                to: 'BlockDeviceMappings[]',
                attributes: {
                  delete_on_termination: 'Ebs.DeleteOnTermination',
                  encrypted: 'Ebs.Encrypted',
                  iops: 'Ebs.Iops',
                  volume_size: 'Ebs.VolumeSize',
                  volume_type: 'Ebs.VolumeType',
                },
              },
              ebs_block_device: {
                to: 'BlockDeviceMappings[]',
                alike: 'device_name',
                attributes: {
                  delete_on_termination: 'Ebs.DeleteOnTermination',
                  encrypted: 'Ebs.Encrypted',
                  iops: 'Ebs.Iops',
                  snapshot_id: 'Ebs.SnapshotId',
                  volume_size: 'Ebs.VolumeSize',
                  volume_type: 'Ebs.VolumeType',
                },
              },
              ephemeral_block_device: {
                to: 'BlockDeviceMappings[]',
                alike: 'device_name virtual_name',
              },
              tags: { to: 'TagSpecifications[ResourceType=instance].Tags', as: 'tags' },
            },
          },
          launch_template_config: {
            to: 'LaunchTemplateConfigs[]',
            attributes: {
              launch_template_specification: {
                to: 'LaunchTemplateSpecification',
                alike: 'version',
                attributes: { id: 'LaunchTemplateId', name: 'LaunchTemplateName' },
              },
              overrides: {
                to: 'Overrides[]',
                alike: `
                  availability_zone instance_type priority spot_price subnet_id weighted_capacity
                `,
              },
            },
          },
          load_balancers:
            'LoadBalancersConfig.ClassicLoadBalancersConfig.ClassicLoadBalancers[].Name',
          target_group_arns: 'LoadBalancersConfig.TargetGroupsConfig.TargetGroups[].Arn',
        },
      },
    ],
  },
}
