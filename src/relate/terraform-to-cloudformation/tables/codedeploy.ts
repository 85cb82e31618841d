import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_codedeploy_deployment_group: {
    type: 'AWS::CodeDeploy::DeploymentGroup',
    alike: `
      deployment_config_name deployment_group_name outdated_instances_strategy
      service_role_arn termination_hook_enabled
    `,
    attributes: {
      autoscaling_groups: 'AutoScalingGroups',
      tags: { to: 'Tags', as: 'tags' },
      alarm_configuration: {
        to: 'AlarmConfiguration',
        alike: 'enabled ignore_poll_alarm_failure',
        attributes: { alarms: 'Alarms[].Name' },
      },
      auto_rollback_configuration: { to: 'AutoRollbackConfiguration', alike: 'enabled events' },
      deployment_style: { to: 'DeploymentStyle', alike: 'deployment_option deployment_type' },
      ec2_tag_filter: { to: 'Ec2TagFilters[]', alike: 'key type value' },
      ecs_service: { to: 'ECSServices[]', alike: 'cluster_name service_name' },
      on_premises_instance_tag_filter: {
        to: 'OnPremisesInstanceTagFilters[]',
        alike: 'key type value',
      },
      trigger_configuration: {
        to: 'TriggerConfigurations[]',
        alike: 'trigger_events trigger_name trigger_target_arn',
      },
      app_name: 'ApplicationName',
      load_balancer_info: {
        to: 'LoadBalancerInfo',
        attributes: {
          elb_info: { to: 'ElbInfoList[]', alike: 'name' },
          target_group_info: { to: 'TargetGroupInfoList[]', alike: 'name' },
          target_group_pair_info: {
            to: 'TargetGroupPairInfoList[]',
            attributes: {
              prod_traffic_route: { to: 'ProdTrafficRoute', alike: 'listener_arns' },
              target_group: { to: 'TargetGroups[]', alike: 'name' },
              test_traffic_route: { to: 'TestTrafficRoute', alike: 'listener_arns' },
            },
          },
        },
      },
      ec2_tag_set: {
        to: 'Ec2TagSet.Ec2TagSetList[]',
        attributes: { ec2_tag_filter: { to: 'Ec2TagGroup[]', alike: 'key type value' } },
      },
    },
    defaults: {
      deployment_config_name: 'CodeDeployDefault.OneAtATime',
      outdated_instances_strategy: 'UPDATE',
      termination_hook_enabled: false,
    },
  },
  aws_codedeploy_app: {
    type: 'AWS::CodeDeploy::Application',
    alike: 'compute_platform',
    attributes: {
      name: 'ApplicationName',
      tags: { to: 'Tags', as: 'tags' },
    },
    defaults: { compute_platform: 'Server' },
  },
  aws_codedeploy_deployment_config: {
    type: 'AWS::CodeDeploy::DeploymentConfig',
    alike: 'compute_platform deployment_config_name',
    attributes: {
      minimum_healthy_hosts: { to: 'MinimumHealthyHosts', alike: 'type value' },
      traffic_routing_config: { to: 'TrafficRoutingConfig', alike: 'type' },
      zonal_config: {
        to: 'ZonalConfig',
        alike: 'first_zone_monitor_duration_in_seconds monitor_duration_in_seconds',
        attributes: {
          minimum_healthy_hosts_per_zone: { to: 'MinimumHealthyHostsPerZone', alike: 'type value' },
        },
      },
    },
    defaults: { compute_platform: 'Server' },
  },
}
