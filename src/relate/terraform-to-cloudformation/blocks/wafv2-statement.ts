import type { Attributes, Block } from '../table.ts'
import { ruleAction } from './wafv2-action.ts'

/** A block whose being there is all that it says. */
const empty = (to: string): Block => ({ to })

const fallback = (to: string): Block => ({ to, alike: 'fallback_behavior' })

const text_transformation: Block = { to: 'TextTransformations[]', alike: 'priority type' }

const field_to_match: Block = {
  to: 'FieldToMatch',
  attributes: {
    all_query_arguments: empty('AllQueryArguments'),
    body: { to: 'Body', alike: 'oversize_handling' },
    cookies: {
      to: 'Cookies',
      alike: 'match_scope oversize_handling',
      attributes: {
        match_pattern: {
          to: 'MatchPattern',
          alike: 'excluded_cookies included_cookies',
          attributes: { all: empty('All') },
        },
      },
    },
    header_order: { to: 'HeaderOrder', alike: 'oversize_handling' },
    headers: {
      to: 'Headers',
      alike: 'match_scope oversize_handling',
      attributes: {
        match_pattern: {
          to: 'MatchPattern',
          alike: 'excluded_headers included_headers',
          attributes: { all: empty('All') },
        },
      },
    },
    ja3_fingerprint: fallback('JA3Fingerprint'),
    ja4_fingerprint: fallback('JA4Fingerprint'),
    json_body: {
      to: 'JsonBody',
      alike: 'invalid_fallback_behavior match_scope oversize_handling',
      attributes: {
        match_pattern: {
          to: 'MatchPattern',
          alike: 'included_paths',
          attributes: { all: empty('All') },
        },
      },
    },
    method: empty('Method'),
    query_string: empty('QueryString'),
    single_header: { to: 'SingleHeader', alike: 'name' },
    single_query_argument: { to: 'SingleQueryArgument', alike: 'name' },
    uri_fragment: fallback('UriFragment'),
    uri_path: empty('UriPath'),
  },
}

const inspecting = { field_to_match, text_transformation }

const rule_action_override: Block = {
  to: 'RuleActionOverrides[]',
  alike: 'name',
  attributes: { action_to_use: { to: 'ActionToUse', attributes: ruleAction } },
}

const forwarded_ip_config: Block = {
  to: 'ForwardedIPConfig',
  alike: 'fallback_behavior header_name',
}

const custom_key: Block = {
  to: 'CustomKeys[]',
  attributes: {
    cookie: { to: 'Cookie', alike: 'name', attributes: { text_transformation } },
    forwarded_ip: empty('ForwardedIP'),
    header: { to: 'Header', alike: 'name', attributes: { text_transformation } },
    http_method: empty('HTTPMethod'),
    ip: empty('IP'),
    ja3_fingerprint: fallback('JA3Fingerprint'),
    ja4_fingerprint: fallback('JA4Fingerprint'),
    label_namespace: { to: 'LabelNamespace', alike: 'namespace' },
    query_argument: { to: 'QueryArgument', alike: 'name', attributes: { text_transformation } },
    query_string: { to: 'QueryString', attributes: { text_transformation } },
    uri_path: { to: 'UriPath', attributes: { text_transformation } },
  },
}

/** What a rule inspects by itself, and what it leaves to a group of rules. */
const matching: Attributes = {
  asn_match_statement: {
    to: 'AsnMatchStatement',
    alike: 'asn_list',
    attributes: { forwarded_ip_config },
  },
  byte_match_statement: {
    to: 'ByteMatchStatement',
    alike: 'positional_constraint search_string',
    attributes: inspecting,
  },
  geo_match_statement: {
    to: 'GeoMatchStatement',
    alike: 'country_codes',
    attributes: { forwarded_ip_config },
  },
  ip_set_reference_statement: {
    to: 'IPSetReferenceStatement',
    alike: 'arn',
    attributes: {
      ip_set_forwarded_ip_config: {
        to: 'IPSetForwardedIPConfig',
        alike: 'fallback_behavior header_name position',
      },
    },
  },
  label_match_statement: { to: 'LabelMatchStatement', alike: 'key scope' },
  regex_match_statement: {
    to: 'RegexMatchStatement',
    alike: 'regex_string',
    attributes: inspecting,
  },
  regex_pattern_set_reference_statement: {
    to: 'RegexPatternSetReferenceStatement',
    alike: 'arn',
    attributes: inspecting,
  },
  size_constraint_statement: {
    to: 'SizeConstraintStatement',
    alike: 'comparison_operator size',
    attributes: inspecting,
  },
  sqli_match_statement: {
    to: 'SqliMatchStatement',
    alike: 'sensitivity_level',
    attributes: inspecting,
  },
  xss_match_statement: { to: 'XssMatchStatement', attributes: inspecting },
}

/** The provider has statements within statements to a fixed depth. */
const statementsOf = (levels: number): Attributes => {
  if (levels === 0) return matching
  const inner = statementsOf(levels - 1)
  return {
    ...matching,
    and_statement: {
      to: 'AndStatement',
      attributes: { statement: { to: 'Statements[]', attributes: inner } },
    },
    not_statement: {
      to: 'NotStatement',
      attributes: { statement: { to: 'Statement', attributes: inner } },
    },
    or_statement: {
      to: 'OrStatement',
      attributes: { statement: { to: 'Statements[]', attributes: inner } },
    },
  }
}

const scope_down_statement: Block = { to: 'ScopeDownStatement', attributes: statementsOf(2) }

const rate_based_statement: Block = {
  to: 'RateBasedStatement',
  alike: 'aggregate_key_type evaluation_window_sec limit',
  attributes: { custom_key, forwarded_ip_config, scope_down_statement },
}

/** The statement of a rule in a rule group. */
export const groupStatement: Block = {
  to: 'Statement',
  attributes: { ...statementsOf(3), rate_based_statement },
}

/** The statement of a rule in a web ACL. */
export const aclStatement: Block = {
  to: 'Statement',
  attributes: {
    ...statementsOf(3),
    rate_based_statement,
    managed_rule_group_statement: {
      to: 'ManagedRuleGroupStatement',
      alike: 'name vendor_name version',
      attributes: { rule_action_override, scope_down_statement },
    },
    rule_group_reference_statement: {
      to: 'RuleGroupReferenceStatement',
      alike: 'arn',
      attributes: { rule_action_override },
    },
  },
}
