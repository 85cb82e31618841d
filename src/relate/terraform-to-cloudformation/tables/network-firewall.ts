import type { Part, Tables } from '../table.ts'

const customAction: Part = {
  alike: 'action_name',
  attributes: {
    action_definition: {
      to: 'ActionDefinition',
      attributes: {
        publish_metric_action: {
          to: 'PublishMetricAction',
          attributes: { dimension: { to: 'Dimensions[]', alike: 'value' } },
        },
      },
    },
  },
}

export const tables: Tables = {
  aws_networkfirewall_firewall: {
    type: 'AWS::NetworkFirewall::Firewall',
    arn: 'FirewallArn',
    alike: `
      availability_zone_change_protection delete_protection description
      enabled_analysis_types firewall_policy_arn firewall_policy_change_protection
      subnet_change_protection transit_gateway_id vpc_id
    `,
    attributes: {
      name: 'FirewallName',
      tags: { to: 'Tags', as: 'tags' },
      subnet_mapping: {
        to: 'SubnetMappings[]',
        alike: 'subnet_id',
        attributes: { ip_address_type: 'IPAddressType' },
      },
      availability_zone_mapping: {
        to: 'AvailabilityZoneMappings[]',
        attributes: { availability_zone_id: 'AvailabilityZone' },
      },
    },
    defaults: {
      delete_protection: false,
      subnet_change_protection: false,
      firewall_policy_change_protection: false,
    },
  },
  aws_networkfirewall_firewall_policy: {
    type: 'AWS::NetworkFirewall::FirewallPolicy',
    arn: 'FirewallPolicyArn',
    alike: 'description',
    attributes: {
      name: 'FirewallPolicyName',
      tags: { to: 'Tags', as: 'tags' },
      firewall_policy: {
        to: 'FirewallPolicy',
        alike: `
          stateful_default_actions stateless_default_actions
          stateless_fragment_default_actions
        `,
        attributes: {
          tls_inspection_configuration_arn: 'TLSInspectionConfigurationArn',
          stateful_engine_options: {
            to: 'StatefulEngineOptions',
            alike: 'rule_order stream_exception_policy',
            attributes: {
              flow_timeouts: { to: 'FlowTimeouts', alike: 'tcp_idle_timeout_seconds' },
            },
          },
          stateful_rule_group_reference: {
            to: 'StatefulRuleGroupReferences[]',
            alike: 'priority resource_arn',
            attributes: {
              override: { to: 'Override', alike: 'action' },
              deep_threat_inspection: { to: 'DeepThreatInspection', as: 'boolean' },
            },
          },
          stateless_custom_action: { to: 'StatelessCustomActions[]', ...customAction },
          stateless_rule_group_reference: {
            to: 'StatelessRuleGroupReferences[]',
            alike: 'priority resource_arn',
          },
          enable_tls_session_holding: 'EnableTLSSessionHolding',
        },
      },
    },
  },
  aws_networkfirewall_logging_configuration: {
    type: 'AWS::NetworkFirewall::LoggingConfiguration',
    names: ['firewall_arn'],
    alike: 'enable_monitoring_dashboard firewall_arn',
    attributes: {
      logging_configuration: {
        to: 'LoggingConfiguration',
        attributes: {
          log_destination_config: {
            to: 'LogDestinationConfigs[]',
            alike: 'log_destination log_destination_type log_type',
          },
        },
      },
    },
  },
  aws_networkfirewall_rule_group: {
    type: 'AWS::NetworkFirewall::RuleGroup',
    arn: 'RuleGroupArn',
    alike: 'capacity description type',
    attributes: {
      name: 'RuleGroupName',
      tags: { to: 'Tags', as: 'tags' },
      rule_group: {
        to: 'RuleGroup',
        attributes: {
          rules_source: {
            to: 'RulesSource',
            alike: 'rules_string',
            attributes: {
              rules_source_list: {
                to: 'RulesSourceList',
                alike: 'generated_rules_type target_types targets',
              },
              stateful_rule: {
                to: 'StatefulRules[]',
                alike: 'action',
                attributes: {
                  header: {
                    to: 'Header',
                    alike: 'destination destination_port direction protocol source source_port',
                  },
                  rule_option: { to: 'RuleOptions[]', alike: 'keyword settings' },
                },
              },
              stateless_rules_and_custom_actions: {
                to: 'StatelessRulesAndCustomActions',
                attributes: {
                  custom_action: { to: 'CustomActions[]', ...customAction },
                  stateless_rule: {
                    to: 'StatelessRules[]',
                    alike: 'priority',
                    attributes: {
                      rule_definition: {
                        to: 'RuleDefinition',
                        alike: 'actions',
                        attributes: {
                          match_attributes: {
                            to: 'MatchAttributes',
                            alike: 'protocols',
                            attributes: {
                              destination: { to: 'Destinations[]', alike: 'address_definition' },
                              destination_port: {
                                to: 'DestinationPorts[]',
                                alike: 'from_port to_port',
                              },
                              source: { to: 'Sources[]', alike: 'address_definition' },
                              source_port: { to: 'SourcePorts[]', alike: 'from_port to_port' },
                              tcp_flag: { to: 'TCPFlags[]', alike: 'flags masks' },
                            },
                          },
                        },
                      },
                    },
                  },
                },
              },
            },
          },
          stateful_rule_options: { to: 'StatefulRuleOptions', alike: 'rule_order' },
        },
      },
    },
  },
  aws_networkfirewall_tls_inspection_configuration: {
    type: 'AWS::NetworkFirewall::TLSInspectionConfiguration',
    arn: 'TLSInspectionConfigurationArn',
    alike: 'description',
    attributes: {
      name: 'TLSInspectionConfigurationName',
      tags: { to: 'Tags', as: 'tags' },
      tls_inspection_configuration: {
        to: 'TLSInspectionConfiguration',
        attributes: {
          server_certificate_configuration: {
            to: 'ServerCertificateConfigurations[]',
            alike: 'certificate_authority_arn',
            attributes: {
              check_certificate_revocation_status: {
                to: 'CheckCertificateRevocationStatus',
                alike: 'revoked_status_action unknown_status_action',
              },
              scope: {
                to: 'Scopes[]',
                alike: 'protocols',
                attributes: {
                  destination: { to: 'Destinations[]', alike: 'address_definition' },
                  destination_ports: { to: 'DestinationPorts[]', alike: 'from_port to_port' },
                  source: { to: 'Sources[]', alike: 'address_definition' },
                  source_ports: { to: 'SourcePorts[]', alike: 'from_port to_port' },
                },
              },
              server_certificate: { to: 'ServerCertificates[]', alike: 'resource_arn' },
            },
          },
        },
      },
    },
  },
}
