import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_eks_cluster: {
    type: 'AWS::EKS::Cluster',
    names: ['name'],
    alike: `
      bootstrap_self_managed_addons deletion_protection name role_arn version
    `,
    attributes: {
      vpc_config: {
        to: 'ResourcesVpcConfig',
        alike: `
          endpoint_private_access endpoint_public_access public_access_cidrs
          security_group_ids subnet_ids control_plane_egress_mode
        `,
        defaults: { endpoint_public_access: true, endpoint_private_access: false },
      },
      encryption_config: {
        to: 'EncryptionConfig[]',
        alike: 'resources',
        attributes: { provider: { to: 'Provider', alike: 'key_arn' } },
      },
      enabled_cluster_log_types: 'Logging.ClusterLogging.EnabledTypes[].Type',
      access_config: {
        to: 'AccessConfig',
        alike: 'authentication_mode bootstrap_cluster_creator_admin_permissions',
      },
      tags: { to: 'Tags', as: 'tags' },
      compute_config: { to: 'ComputeConfig', alike: 'enabled node_pools node_role_arn' },
      control_plane_scaling_config: { to: 'ControlPlaneScalingConfig', alike: 'tier' },
      kubernetes_network_config: {
        to: 'KubernetesNetworkConfig',
        alike: 'ip_family service_ipv4_cidr',
        attributes: {
          elastic_load_balancing: { to: 'ElasticLoadBalancing', alike: 'enabled' },
        },
      },
      outpost_config: {
        to: 'OutpostConfig',
        alike: 'control_plane_instance_type outpost_arns etcd_instance_type',
        attributes: {
          control_plane_placement: {
            to: 'ControlPlanePlacement',
            alike: 'group_name spread_level',
          },
          etcd_placement: { to: 'EtcdPlacement', alike: 'spread_level' },
        },
      },
      remote_network_config: {
        to: 'RemoteNetworkConfig',
        attributes: {
          remote_node_networks: { to: 'RemoteNodeNetworks[]', alike: 'cidrs' },
          remote_pod_networks: { to: 'RemotePodNetworks[]', alike: 'cidrs' },
        },
      },
      storage_config: {
        to: 'StorageConfig',
        attributes: { block_storage: { to: 'BlockStorage', alike: 'enabled' } },
      },
      upgrade_policy: { to: 'UpgradePolicy', alike: 'support_type' },
      zonal_shift_config: { to: 'ZonalShiftConfig', alike: 'enabled' },
      kube_api_server_config: {
        to: 'KubeApiServerConfig',
        alike: 'event_ttl',
        attributes: {
          service_node_port_range: { to: 'ServiceNodePortRange', alike: 'max_port min_port' },
        },
      },
      kube_controller_manager_config: {
        to: 'KubeControllerManagerConfig',
        attributes: {
          horizontal_pod_autoscaler_controller_config: {
            to: 'HorizontalPodAutoscalerControllerConfig',
            alike: 'horizontal_pod_autoscaler_sync_period',
          },
          pod_gc_controller_config: {
            to: 'PodGcControllerConfig',
            alike: 'terminated_pod_gc_threshold',
          },
        },
      },
      kube_scheduler_config: {
        to: 'KubeSchedulerConfig',
        attributes: {
          node_resources_fit: {
            to: 'NodeResourcesFit',
            attributes: {
              scoring_strategy: {
                to: 'ScoringStrategy',
                alike: 'type',
                attributes: { resource: { to: 'Resources[]', alike: 'name weight' } },
              },
            },
          },
        },
      },
    },
    defaults: { bootstrap_self_managed_addons: true },
  },
  aws_eks_node_group: {
    type: 'AWS::EKS::Nodegroup',
    alike: `
      ami_type capacity_type cluster_name disk_size instance_types labels release_version
      tags version
    `,
    attributes: {
      node_group_name: 'NodegroupName',
      node_role_arn: 'NodeRole',
      subnet_ids: 'Subnets',
      remote_access: {
        to: 'RemoteAccess',
        alike: 'ec2_ssh_key',
        attributes: { source_security_group_ids: 'SourceSecurityGroups' },
      },
      scaling_config: { to: 'ScalingConfig', alike: 'desired_size max_size min_size' },
      launch_template: { to: 'LaunchTemplate', alike: 'name version id' },
      node_repair_config: {
        to: 'NodeRepairConfig',
        alike: `
          enabled max_parallel_nodes_repaired_count max_parallel_nodes_repaired_percentage
          max_unhealthy_node_threshold_count max_unhealthy_node_threshold_percentage
        `,
        attributes: {
          node_repair_config_overrides: {
            to: 'NodeRepairConfigOverrides[]',
            alike: `
              min_repair_wait_time_mins node_monitoring_condition node_unhealthy_reason
              repair_action
            `,
          },
        },
      },
      taint: { to: 'Taints[]', alike: 'effect key value' },
      update_config: {
        to: 'UpdateConfig',
        alike: 'max_unavailable max_unavailable_percentage update_strategy',
      },
      warm_pool_config: {
        to: 'WarmPoolConfig',
        alike: 'max_group_prepared_capacity min_size pool_state reuse_on_scale_in',
      },
    },
  },
  aws_eks_access_entry: {
    type: 'AWS::EKS::AccessEntry',
    arn: 'AccessEntryArn',
    alike: 'cluster_name kubernetes_groups principal_arn type',
    attributes: { tags: { to: 'Tags', as: 'tags' }, user_name: 'Username' },
    defaults: { type: 'STANDARD' },
  },
  aws_eks_addon: {
    type: 'AWS::EKS::Addon',
    alike: `
      addon_name addon_version cluster_name configuration_values service_account_role_arn
      resolve_conflicts
    `,
    attributes: {
      tags: { to: 'Tags', as: 'tags' },
      pod_identity_association: {
        to: 'PodIdentityAssociations[]',
        alike: 'role_arn service_account',
      },
      resolve_conflicts_on_create: 'ResolveConflicts',
      namespace_config: { to: 'NamespaceConfig', alike: 'namespace' },
    },
  },
  aws_eks_fargate_profile: {
    type: 'AWS::EKS::FargateProfile',
    alike: 'cluster_name fargate_profile_name pod_execution_role_arn',
    attributes: {
      tags: { to: 'Tags', as: 'tags' },
      selector: {
        to: 'Selectors[]',
        alike: 'namespace',
        attributes: { labels: { to: 'Labels', as: 'tags' } },
      },
      subnet_ids: 'Subnets',
    },
  },
  aws_eks_identity_provider_config: {
    type: 'AWS::EKS::IdentityProviderConfig',
    arn: 'IdentityProviderConfigArn',
    alike: 'cluster_name',
    attributes: {
      oidc: {
        to: 'Oidc',
        alike: `
          client_id groups_claim groups_prefix issuer_url username_claim username_prefix
        `,
        attributes: { required_claims: { to: 'RequiredClaims', as: 'tags' } },
      },
      tags: { to: 'Tags', as: 'tags' },
    },
  },
  aws_eks_pod_identity_association: {
    type: 'AWS::EKS::PodIdentityAssociation',
    alike: `
      cluster_name disable_session_tags namespace policy role_arn service_account
      target_role_arn
    `,
    attributes: { tags: { to: 'Tags', as: 'tags' } },
  },
  aws_eks_access_policy_association: {
    type: 'AWS::EKS::AccessEntry',
    alike: 'policy_arn',
    attributes: { access_scope: { to: 'AccessScope', alike: 'namespaces type' } },
    partOf: {
      parent: 'aws_eks_access_entry',
      key: 'principal_arn',
      equals: ['principal_arn'],
      within: ['cluster_name'],
      at: 'AccessPolicies[]',
    },
  },
}
