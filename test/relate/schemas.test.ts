import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { pascalCase } from '../../src/relate/terraform-to-cloudformation/names.ts'
import { readsOfTable } from '../../src/relate/terraform-to-cloudformation/reads.ts'
import { shared } from '../samples/shared.ts'
import { allTables } from './all-tables.ts'
import { readDigest } from './schemas/digest.ts'
import { faultsOf } from './schemas/mapping-faults.ts'

const schemas = { provider: readDigest('provider'), cloudformation: readDigest('cloudformation') }
const tables = await allTables()

/** What one of the schemas doesn't say, and why a table says it nevertheless. */
const beyondTheSchemas: Readonly<Record<string, readonly [fault: string, why: string][]>> = {
  aws_autoscaling_attachment: [
    ['alb_target_group_arn is no attribute', 'release 5 of the provider renamed it'],
  ],
  aws_cloudformation_stack: [
    ['iam_role_arn => RoleARN: RoleARN is no property', 'the API has it, a nested stack has not'],
  ],
  aws_config_configuration_recorder_status: [
    ['set property Recording is none', 'the API has it, CloudFormation’s recorders always record'],
    ['is_enabled => Recording: Recording is no property', 'as above'],
  ],
  aws_elb: [
    [
      'desync_mitigation_mode => AdditionalAttributes[Key=elb.http.desyncmitigationmode].Value: AdditionalAttributes is no property',
      'the API has it, CloudFormation has not',
    ],
  ],
  aws_s3_bucket: [
    ['versioning.mfa_delete => MfaDelete: MfaDelete is no property', 'the API alone has it'],
  ],
  aws_s3_bucket_versioning: [
    [
      'versioning_configuration.mfa_delete => MfaDelete: MfaDelete is no property',
      'the API alone has it',
    ],
  ],
}

describe('every table', () => {
  test.each([...tables])('says what both schemas say: %s', (type, entry) => {
    const excepted = (beyondTheSchemas[type] ?? []).map(([fault]) => fault)
    expect([...faultsOf(type, entry, tables, schemas)].toSorted()).toEqual(excepted.toSorted())
  })
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
