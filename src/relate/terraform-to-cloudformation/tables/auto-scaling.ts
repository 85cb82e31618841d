import { instanceRequirements } from '../blocks/instance-requirements.ts'
import type { Block, Tables } from '../table.ts'

/** The volume of a device, an object of its own in CloudFormation. */
const volume = 'delete_on_termination encrypted iops throughput volume_size volume_type'

const ofGroup = {
  parent: 'aws_autoscaling_group',
  key: 'autoscaling_group_name',
  equals: ['id', 'name'],
} as const

const launch_template_specification: Block = {
  to: 'LaunchTemplateSpecification',
  alike: 'launch_template_id launch_template_name version',
}

export const tables: Tables = {
  aws_launch_configuration: {
    type: 'AWS::AutoScaling::LaunchConfiguration',
    names: ['name'],
    alike: `
      associate_public_ip_address ebs_optimized iam_instance_profile image_id
      instance_type key_name placement_tenancy security_groups spot_price
    `,
    attributes: {
      name: 'LaunchConfigurationName',
      user_data: { to: 'UserData', as: 'base64' },
      metadata_options: {
        to: 'MetadataOptions',
        alike: 'http_endpoint http_put_response_hop_limit http_tokens',
      },
      root_block_device: {
        to: 'BlockDeviceMappings[]',
        gather: [{ to: 'Ebs', alike: volume }],
      },
      ebs_block_device: {
        to: 'BlockDeviceMappings[]',
        alike: 'device_name',
        attributes: { no_device: { to: 'NoDevice', as: { true: true, false: null } } },
        gather: [{ to: 'Ebs', alike: `${volume} snapshot_id` }],
      },
      ephemeral_block_device: {
        to: 'BlockDeviceMappings[]',
        alike: 'device_name virtual_name no_device',
      },
      enable_monitoring: 'InstanceMonitoring',
      user_data_base64: 'UserData',
    },
    defaults: { enable_monitoring: true },
  },
  aws_autoscaling_group: {
    type: 'AWS::AutoScaling::AutoScalingGroup',
    names: ['name'],
    arn: 'AutoScalingGroupARN',
    alike: `
      availability_zones capacity_rebalance context default_instance_warmup
      desired_capacity_type health_check_grace_period health_check_type
      max_instance_lifetime placement_group termination_policies
    `,
    attributes: {
      name: 'AutoScalingGroupName',
      min_size: { to: 'MinSize', as: 'text' },
      max_size: { to: 'MaxSize', as: 'text' },
      vpc_zone_identifier: 'VPCZoneIdentifier',
      load_balancers: 'LoadBalancerNames',
      target_group_arns: 'TargetGroupARNs',
      launch_configuration: 'LaunchConfigurationName',
      launch_template: {
        to: 'LaunchTemplate',
        alike: 'version',
        attributes: { id: 'LaunchTemplateId', name: 'LaunchTemplateName' },
      },
      tag: { to: 'Tags[]', alike: 'key propagate_at_launch value' },
      desired_capacity: { to: 'DesiredCapacity', as: 'text' },
      service_linked_role_arn: 'ServiceLinkedRoleARN',
      availability_zone_distribution: {
        to: 'AvailabilityZoneDistribution',
        alike: 'capacity_distribution_strategy',
      },
      capacity_reservation_specification: {
        to: 'CapacityReservationSpecification',
        alike: 'capacity_reservation_preference',
        attributes: {
          capacity_reservation_target: {
            to: 'CapacityReservationTarget',
            alike: 'capacity_reservation_ids capacity_reservation_resource_group_arns',
          },
        },
      },
      instance_maintenance_policy: {
        to: 'InstanceMaintenancePolicy',
        alike: 'max_healthy_percentage min_healthy_percentage',
      },
      mixed_instances_policy: {
        to: 'MixedInstancesPolicy',
        attributes: {
          instances_distribution: {
            to: 'InstancesDistribution',
            alike: `
              on_demand_allocation_strategy on_demand_base_capacity
              on_demand_percentage_above_base_capacity spot_allocation_strategy
              spot_instance_pools spot_max_price
            `,
          },
          launch_template: {
            to: 'LaunchTemplate',
            attributes: {
              launch_template_specification,
              override: {
                to: 'Overrides[]',
                alike: 'instance_type weighted_capacity',
                attributes: {
                  instance_requirements: instanceRequirements,
                  launch_template_specification,
                },
              },
            },
          },
        },
      },
      traffic_source: { to: 'TrafficSources[]', alike: 'identifier type' },
      default_cooldown: { to: 'Cooldown', as: 'text' },
      enabled_metrics: 'MetricsCollection[0].Metrics',
      protect_from_scale_in: 'NewInstancesProtectedFromScaleIn',
      initial_lifecycle_hook: {
        to: 'LifecycleHookSpecificationList[]',
        alike: 'default_result heartbeat_timeout lifecycle_transition notification_metadata',
        attributes: {
          name: 'LifecycleHookName',
          notification_target_arn: 'NotificationTargetARN',
          role_arn: 'RoleARN',
        },
      },
      instance_lifecycle_policy: {
        to: 'InstanceLifecyclePolicy',
        attributes: {
          retention_triggers: { to: 'RetentionTriggers', alike: 'terminate_hook_abandon' },
        },
      },
      tags: {
        to: 'Tags[]',
        alike: 'key value',
        attributes: { propagate_at_launch: { to: 'PropagateAtLaunch', as: 'boolean' } },
      },
    },
    defaults: {
      health_check_grace_period: 300,
      protect_from_scale_in: false,
    },
  },
  aws_autoscaling_lifecycle_hook: {
    type: 'AWS::AutoScaling::LifecycleHook',
    alike: `
      default_result heartbeat_timeout lifecycle_transition notification_metadata
    `,
    attributes: {
      autoscaling_group_name: 'AutoScalingGroupName',
      name: 'LifecycleHookName',
      notification_target_arn: 'NotificationTargetARN',
      role_arn: 'RoleARN',
    },
  },
  aws_autoscaling_schedule: {
    type: 'AWS::AutoScaling::ScheduledAction',
    alike: `
      desired_capacity end_time max_size min_size recurrence start_time time_zone
    `,
    attributes: { autoscaling_group_name: 'AutoScalingGroupName' },
  },
  aws_autoscaling_attachment: {
    type: 'AWS::AutoScaling::AutoScalingGroup',
    attributes: {
      // The name before release 5 of the provider.
      alb_target_group_arn: 'TargetGroupARNs[]',
      elb: 'LoadBalancerNames[]',
      lb_target_group_arn: 'TargetGroupARNs[]',
    },
    partOf: { ...ofGroup, sets: ['LoadBalancerNames[]', 'TargetGroupARNs[]'] },
  },
  aws_autoscaling_traffic_source_attachment: {
    type: 'AWS::AutoScaling::AutoScalingGroup',
    attributes: { traffic_source: { alike: 'identifier type' } },
    partOf: { ...ofGroup, at: 'TrafficSources[]' },
  },
  aws_autoscaling_group_tag: {
    type: 'AWS::AutoScaling::AutoScalingGroup',
    attributes: { tag: { alike: 'key propagate_at_launch value' } },
    partOf: { ...ofGroup, at: 'Tags[]' },
  },
}
