import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_emr_security_configuration: {
    type: 'AWS::EMR::SecurityConfiguration',
    names: ['name'],
    alike: 'name',
    attributes: { configuration: { to: 'SecurityConfiguration', as: 'json' } },
  },
  aws_emr_cluster: {
    type: 'AWS::EMR::Cluster',
    alike: `
      custom_ami_id ebs_root_volume_size log_encryption_kms_key_id log_uri name
      release_label scale_down_behavior security_configuration service_role
      step_concurrency_level visible_to_all_users
    `,
    attributes: {
      additional_info: { to: 'AdditionalInfo', as: 'json' },
      autoscaling_role: 'AutoScalingRole',
      os_release_label: 'OSReleaseLabel',
      placement_group_config: {
        to: 'PlacementGroupConfigs[]',
        alike: 'instance_role placement_strategy',
      },
      step: {
        to: 'Steps[]',
        alike: 'action_on_failure name',
        attributes: {
          hadoop_jar_step: { to: 'HadoopJarStep', alike: 'args jar main_class' },
        },
      },
      tags: { to: 'Tags', as: 'tags' },
      auto_termination_policy: { to: 'AutoTerminationPolicy', alike: 'idle_timeout' },
      bootstrap_action: {
        to: 'BootstrapActions[]',
        alike: 'name',
        attributes: { path: 'ScriptBootstrapAction.Path', args: 'ScriptBootstrapAction.Args' },
      },
      kerberos_attributes: {
        to: 'KerberosAttributes',
        alike: 'cross_realm_trust_principal_password kdc_admin_password realm',
        attributes: {
          ad_domain_join_password: 'ADDomainJoinPassword',
          ad_domain_join_user: 'ADDomainJoinUser',
        },
      },
      ec2_attributes: {
        attributes: {
          subnet_id: 'Instances.Ec2SubnetId',
          subnet_ids: 'Instances.Ec2SubnetIds',
          key_name: 'Instances.Ec2KeyName',
          emr_managed_master_security_group: 'Instances.EmrManagedMasterSecurityGroup',
          emr_managed_slave_security_group: 'Instances.EmrManagedSlaveSecurityGroup',
          service_access_security_group: 'Instances.ServiceAccessSecurityGroup',
          instance_profile: 'JobFlowRole',
        },
      },
      termination_protection: 'Instances.TerminationProtected',
      applications: 'Applications[].Name',
      master_instance_group: {
        to: 'Instances.MasterInstanceGroup',
        alike: 'instance_type bid_price instance_count name',
      },
      core_instance_group: {
        to: 'Instances.CoreInstanceGroup',
        alike: 'instance_type bid_price instance_count name',
      },
      keep_job_flow_alive_when_no_steps: 'Instances.KeepJobFlowAliveWhenNoSteps',
      unhealthy_node_replacement: 'Instances.UnhealthyNodeReplacement',
      configurations_json: { to: 'Configurations', as: 'json' },
    },
    defaults: {
      step_concurrency_level: 1,
      unhealthy_node_replacement: false,
      visible_to_all_users: true,
    },
  },
  aws_emr_studio: {
    type: 'AWS::EMR::Studio',
    alike: `
      auth_mode default_s3_location description encryption_key_arn
      engine_security_group_id idp_auth_url idp_relay_state_parameter_name name
      service_role subnet_ids user_role vpc_id workspace_security_group_id
    `,
    attributes: { tags: { to: 'Tags', as: 'tags' } },
  },
}
