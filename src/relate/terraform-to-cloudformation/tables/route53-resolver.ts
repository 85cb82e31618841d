import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_route53_resolver_firewall_domain_list: {
    type: 'AWS::Route53Resolver::FirewallDomainList',
    alike: 'domains name',
    attributes: { tags: { to: 'Tags', as: 'tags' } },
  },
  aws_route53_resolver_firewall_rule_group: {
    type: 'AWS::Route53Resolver::FirewallRuleGroup',
    alike: 'name',
    attributes: { tags: { to: 'Tags', as: 'tags' } },
  },
  aws_route53_resolver_firewall_rule_group_association: {
    type: 'AWS::Route53Resolver::FirewallRuleGroupAssociation',
    alike: 'firewall_rule_group_id mutation_protection name priority vpc_id',
    attributes: { tags: { to: 'Tags', as: 'tags' } },
  },
  aws_route53_resolver_endpoint: {
    type: 'AWS::Route53Resolver::ResolverEndpoint',
    alike: `
      direction name protocols resolver_endpoint_type rni_enhanced_metrics_enabled
      security_group_ids target_name_server_metrics_enabled
    `,
    attributes: {
      ip_address: { to: 'IpAddresses[]', alike: 'ip ipv6 subnet_id' },
      tags: { to: 'Tags', as: 'tags' },
    },
  },
  aws_route53_resolver_rule: {
    type: 'AWS::Route53Resolver::ResolverRule',
    alike: 'domain_name name resolver_endpoint_id rule_type',
    attributes: {
      tags: { to: 'Tags', as: 'tags' },
      target_ip: {
        to: 'TargetIps[]',
        alike: 'ip ipv6 protocol',
        attributes: { port: { to: 'Port', as: 'text' } },
      },
    },
  },
  aws_route53_resolver_query_log_config: {
    type: 'AWS::Route53Resolver::ResolverQueryLoggingConfig',
    alike: 'destination_arn name',
    attributes: { tags: { to: 'Tags', as: 'tags' } },
  },
  aws_route53_resolver_query_log_config_association: {
    type: 'AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation',
    alike: 'resolver_query_log_config_id resource_id',
  },
}
