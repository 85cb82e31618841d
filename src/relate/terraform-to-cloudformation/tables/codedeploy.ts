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
    },
  },
}
