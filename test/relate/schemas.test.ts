import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { compileTable } from '../../src/relate/terraform-to-cloudformation/compile-table.ts'
import { namesIn, pascalCase } from '../../src/relate/terraform-to-cloudformation/names.ts'
import { readsOfTable } from '../../src/relate/terraform-to-cloudformation/reads.ts'
import { isBlock, rulesIn } from '../../src/relate/terraform-to-cloudformation/rules.ts'
import type { Part } from '../../src/relate/terraform-to-cloudformation/table.ts'
import { unmappedProperties } from '../../src/relate/terraform-to-cloudformation/unmapped-properties.ts'
import { shared } from '../samples/shared.ts'
import { allTables } from './all-tables.ts'
import { readDigest } from './schemas/digest.ts'
import { faultsOf } from './schemas/mapping-faults.ts'

const schemas = { provider: readDigest('provider'), cloudformation: readDigest('cloudformation') }
const tables = await allTables()

/** Attributes that release 5 of the provider renamed or took away: older plans still have them. */
const ofOldReleases: Readonly<Record<string, readonly string[]>> = {
  aws_autoscaling_attachment: ['alb_target_group_arn'],
  aws_autoscaling_group: ['tags'],
  aws_db_instance: ['name', 'security_group_names'],
  aws_ecs_cluster: ['capacity_providers', 'default_capacity_provider_strategy'],
  aws_elasticache_cluster: ['security_group_names'],
  aws_elasticache_replication_group: [
    'availability_zones',
    'number_cache_clusters',
    'replication_group_description',
  ],
  aws_msk_cluster: ['broker_node_group_info.ebs_volume_size'],
  aws_redshift_cluster: ['cluster_security_groups'],
}

/** What the API has, and CloudFormation hasn't: a control asks for it. */
const ofTheApi: Readonly<Record<string, readonly string[]>> = {
  aws_acm_certificate: ['certificate_body => CertificateBody: CertificateBody is no property'],
  aws_acmpca_certificate_authority: ['enabled => enabled: enabled is no property'],
  aws_cloudformation_stack: ['iam_role_arn => RoleARN: RoleARN is no property'],
  aws_config_configuration_recorder_status: [
    'set property Recording is none',
    'is_enabled => Recording: Recording is no property',
  ],
  aws_elb: [
    'desync_mitigation_mode => AdditionalAttributes[Key=elb.http.desyncmitigationmode].Value: AdditionalAttributes is no property',
  ],
  aws_s3_bucket: ['versioning.mfa_delete => MfaDelete: MfaDelete is no property'],
  aws_s3_bucket_versioning: [
    'versioning_configuration.mfa_delete => MfaDelete: MfaDelete is no property',
  ],
  aws_servicecatalog_portfolio_share: ['type => Type: Type is no property'],
  aws_ssm_document: ['permissions => permissions: permissions is no property'],
  aws_waf_web_acl: ['logging_configuration.LoggingConfiguration is no property'],
  // Until release 5 of the provider, a secret said itself how it is rotated.
  aws_secretsmanager_secret: ['beside rotation_lambda_arn is none'],
}

describe('every table', () => {
  test.each([...tables])('says what both schemas say: %s', (type, entry) => {
    const expected = [
      ...(ofOldReleases[type] ?? []).map((attribute) => `${attribute} is no attribute`),
      ...(ofTheApi[type] ?? []),
    ]
    expect(faultsOf(type, entry, tables, schemas).toSorted()).toEqual(expected.toSorted())
  })
})

test('a part sets what it says it sets, and nothing else', () => {
  for (const [type, entry] of tables) {
    if ('by' in entry || entry.partOf?.sets === undefined) continue
    const sets = entry.partOf.sets.map((name) => name.replace('[]', ''))
    expect([type, ...sets.toSorted()]).toEqual([type, ...compileTable(entry).properties.toSorted()])
  }
})

/** Attributes that bear the name of a property, and aren't it. */
const namesakes: Readonly<Record<string, string>> = {
  'aws_apigatewayv2_integration.response_parameters': 'blocks by status, not yet told apart',
  'aws_api_gateway_deployment.stage_description':
    'a text, where the property is a stage’s settings',
  'aws_eks_cluster.certificate_authority': 'the cluster’s own, where the property is the author’s',
  'aws_eks_identity_provider_config.identity_provider_config_name': 'it is in a block as well',
  'aws_emr_cluster.configurations': 'where the configurations are, not what they are',
  'aws_lakeformation_data_lake_settings.external_data_filtering_allow_list':
    'texts, where the property is a list of objects',
  'aws_lakeformation_data_lake_settings.read_only_admins': 'no control asks for it',
  'aws_lambda_alias.routing_config': 'a map, where the property is a list',
  'aws_lambda_event_source_mapping.self_managed_event_source':
    'a map, where the property is a list',
  'aws_macie2_findings_filter.finding_criteria': 'blocks, where the property is a map',
  'aws_msk_configuration.latest_revision': 'a number that is only read',
  'aws_quicksight_vpc_connection.availability_status': 'only read',
  'aws_redshift_cluster.endpoint': 'a text, where the property is an object that is only read',
  'aws_resiliencehub_resiliency_policy.policy':
    'durations in words, where the property has seconds',
  'aws_s3control_multi_region_access_point.name': 'it is in a block as well',
  'aws_sns_topic_subscription.region': 'where Terraform makes it, not where the topic is',
  'aws_vpc_endpoint_service.private_dns_name_configuration': 'only read, and of another shape',
  'aws_wafv2_web_acl.association_config': 'blocks by kind of resource, where the property is a map',
}

describe('an attribute', () => {
  test('that bears the name of a property is that property, or listed as another thing', () => {
    const found: string[] = []
    for (const [type, entry] of tables) {
      if ('by' in entry || entry.partOf) continue
      const properties = schemas.cloudformation.shapeOf(entry.type)
      const reads = readsOfTable(entry)
      for (const attribute of schemas.provider.shapeOf(type)?.keys() ?? []) {
        const property = properties?.get(pascalCase(attribute))
        if (attribute === 'id' || reads.has(attribute) || !property || property.isRead) continue
        found.push(`${type}.${attribute}`)
      }
    }
    expect(found.toSorted()).toEqual(Object.keys(namesakes).toSorted())
  })
})

test('the properties that no attribute is known to be are listed', () => {
  const mapped = new Map<string, Set<string>>()
  const add = (type: string, names: readonly string[]) => {
    if (!type.startsWith('AWS::')) return
    mapped.set(type, new Set([...(mapped.get(type) ?? []), ...names]))
  }
  for (const entry of tables.values()) {
    if ('by' in entry) {
      for (const table of Object.values(entry.tables)) {
        add(table.type, compileTable(table).properties)
      }
    } else if (entry.partOf) {
      const { parent, at = '', sets = [at.split('.')[0] ?? ''] } = entry.partOf
      const whole = tables.get(parent)
      if (whole && !('by' in whole)) {
        add(
          whole.type,
          sets.map((name) => name.replace('[]', '')),
        )
      }
    } else add(entry.type, compileTable(entry).properties)
  }
  const unmapped = [...mapped].flatMap(([type, names]) =>
    [...(schemas.cloudformation.shapeOf(type) ?? [])]
      .filter(([name, { isRead }]) => !isRead && !name.includes('.') && !names.has(name))
      .map(([name]) => `${type} ${name}`),
  )
  const listed = Object.entries(unmappedProperties).flatMap(([type, names]) =>
    namesIn(names).map((name) => `${type} ${name}`),
  )
  expect(listed.toSorted()).toEqual(unmapped.toSorted())
})

type Defaults = Readonly<Record<string, string | number | boolean>>
const measured = JSON.parse(
  readFileSync(new URL('schemas/provider-defaults.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, Defaults>>

/** Defaults that aren't those of release 5, which were measured. */
const ofEitherRelease = [
  'aws_redshift_cluster.encrypted',
  'aws_redshift_cluster.publicly_accessible',
]

test('what the provider takes where nothing is said, the tables take', () => {
  const differ: string[] = []
  let compared = 0
  for (const [type, defaults] of Object.entries(measured)) {
    const entry = tables.get(type)
    if (!entry || 'by' in entry) continue
    const own = defaultsIn(entry, '')
    for (const [path, value] of Object.entries(defaults)) {
      if (ofEitherRelease.includes(`${type}.${path}`) || !isRead(entry, path.split('.'))) continue
      compared += 1
      if (String(own.get(path)) !== String(value)) differ.push(`${type}.${path}: ${value}`)
    }
  }
  expect(differ).toEqual([])
  expect(compared).toBeGreaterThan(380)
})

/** Whether a table takes an attribute for a property, and not only for what decides. */
function isRead(part: Part, [name = '', ...rest]: readonly string[]): boolean {
  if (part.gather?.some((block) => isRead(block, [name, ...rest]))) return true
  if (namesIn(part.alike).includes(name)) return true
  const rule = part.attributes?.[name]
  if (rule === undefined || rest.length === 0) return rule !== undefined
  return rulesIn(rule).some((one) => isBlock(one) && isRead(one, rest))
}

function defaultsIn(part: Part, path: string): ReadonlyMap<string, unknown> {
  const blocks = Object.entries(part.attributes ?? {}).flatMap(([name, rule]) =>
    rulesIn(rule)
      .filter(isBlock)
      .flatMap((block) => [...defaultsIn(block, `${path}${name}.`)]),
  )
  return new Map([
    ...Object.entries(part.defaults ?? {}).map(
      ([name, value]) => [`${path}${name}`, value] as const,
    ),
    ...(part.gather ?? []).flatMap((block) => [...defaultsIn(block, path)]),
    ...blocks,
  ])
}

interface Control {
  readonly tier: number
  readonly terraformTypes?: readonly string[]
}

test.skipIf(shared === null)(
  'every Terraform type that a control of the first two tiers names has a table (skipped without ../shared)',
  () => {
    const file = join(shared ?? '', 'catalog/controls.json')
    const controls = JSON.parse(readFileSync(file, 'utf8')) as readonly Control[]
    const named = controls
      .filter(({ tier }) => tier < 3)
      .flatMap(({ terraformTypes = [] }) => terraformTypes)
    expect([...new Set(named)].filter((type) => !tables.has(type))).toEqual([])
  },
)
