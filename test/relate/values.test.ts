import { describe, expect, test } from 'vitest'
import { choice, sensitive, text, unknown, type Value } from '../../src/model/value.ts'
import { propertiesOf, referTo, terraform, whenPublic } from './terraform.ts'

const open = unknown('variable', 'variable x has no default')

/** A value in Terraform, and what it is in CloudFormation, by an attribute that is changed like that. */
async function changedTo(type: string, attribute: string, property: string, value: Value) {
  const properties = await propertiesOf(
    terraform(`${type}.x`, { [attribute]: value }, { action: 'create' }),
  )
  return property
    .split('.')
    .reduce<unknown>((at, name) => (at as Record<string, unknown>)?.[name], properties)
}

describe('known values', () => {
  test.each<[type: string, attribute: string, property: string, Value, Value | undefined]>([
    ['aws_lb', 'internal', 'Scheme', true, 'internal'],
    [
      'aws_cloudwatch_event_bus_policy',
      'policy',
      'Statement',
      '{"Statement":[{"Effect":"Allow"}]}',
      [{ Effect: 'Allow' }],
    ],
    ['aws_cloudwatch_event_bus_policy', 'policy', 'Statement', '{}', undefined],
    [
      'aws_cloudwatch_metric_alarm',
      'dimensions',
      'Dimensions',
      { a: 'b', c: null },
      [{ Name: 'a', Value: 'b' }],
    ],
    ['aws_lb', 'internal', 'Scheme', 'false', 'internet-facing'],
    ['aws_cloudwatch_log_group', 'retention_in_days', 'RetentionInDays', 0, undefined],
    ['aws_cloudwatch_log_group', 'retention_in_days', 'RetentionInDays', 30, 30],
    [
      'aws_lambda_function',
      'reserved_concurrent_executions',
      'ReservedConcurrentExecutions',
      -1,
      undefined,
    ],
    ['aws_s3_bucket', 'acl', 'AccessControl', 'public-read-write', 'PublicReadWrite'],
    ['aws_db_instance', 'port', 'Port', 5432, '5432'],
    ['aws_api_gateway_rest_api', 'minimum_compression_size', 'MinimumCompressionSize', '0', 0],
    [
      'aws_api_gateway_rest_api',
      'minimum_compression_size',
      'MinimumCompressionSize',
      '',
      undefined,
    ],
    ['aws_launch_template', 'ebs_optimized', 'LaunchTemplateData.EbsOptimized', 'true', true],
    ['aws_mq_broker', 'engine_type', 'EngineType', 'activemq', 'ACTIVEMQ'],
    ['aws_instance', 'user_data', 'UserData', 'hi', 'aGk='],
    ['aws_network_acl_rule', 'protocol', 'Protocol', 'tcp', 6],
    ['aws_network_acl_rule', 'protocol', 'Protocol', '-1', -1],
    ['aws_network_acl_rule', 'protocol', 'Protocol', 'all', -1],
    ['aws_network_acl_rule', 'protocol', 'Protocol', '50', 50],
    ['aws_vpc_security_group_ingress_rule', 'ip_protocol', 'IpProtocol', 'TCP', 'tcp'],
    ['aws_vpc_security_group_ingress_rule', 'ip_protocol', 'IpProtocol', '6', 'tcp'],
    ['aws_vpc_security_group_ingress_rule', 'ip_protocol', 'IpProtocol', 'all', '-1'],
    ['aws_vpc_security_group_ingress_rule', 'ip_protocol', 'IpProtocol', -1, '-1'],
    ['aws_vpc_security_group_ingress_rule', 'ip_protocol', 'IpProtocol', '50', '50'],
  ])('%s.%s is %s: %j becomes %j', async (type, attribute, property, value, expected) => {
    expect(await changedTo(type, attribute, property, value)).toEqual(expected)
  })
})

describe('values that are not known, or known in part', () => {
  const other = terraform('aws_vpc.other', {})
  test.each<[what: string, Value, Value | undefined]>([
    ['unknown stays unknown', open, open],
    [
      'each branch is changed',
      choice(whenPublic, true, false) ?? null,
      choice(whenPublic, 'internal', 'internet-facing'),
    ],
    ['what is sensitive is changed', sensitive(true), sensitive('internal')],
    [
      'a reference gives a value that is known later',
      referTo(other, 'enable_dns_support'),
      unknown('runtime', 'aws_vpc.other.enable_dns_support is known only after apply'),
    ],
    [
      'a text with holes gives one that is not known',
      text(['t', open]),
      unknown('not-evaluated', 'a part of the text is not known'),
    ],
  ])('%s', async (_, value, expected) => {
    expect(await changedTo('aws_lb', 'internal', 'Scheme', value)).toEqual(expected)
  })

  test('a text that isn’t known whole has no base64 form', async () => {
    expect(await changedTo('aws_instance', 'user_data', 'UserData', text(['a', open]))).toEqual(
      unknown('not-evaluated', 'a part of the text is not known'),
    )
  })
})

describe('JSON in a text', () => {
  const document = (policy: Value) =>
    changedTo('aws_s3_bucket_policy', 'policy', 'PolicyDocument', policy)
  const bucket = terraform('aws_s3_bucket.logs', {})
  const arn = referTo(bucket, 'arn')
  const canonicalArn = { ...arn, targetType: 'aws_s3_bucket' }

  test('becomes what it says', async () => {
    expect(await document('{"Statement":[{"Effect":"Deny"}]}')).toEqual({
      Statement: [{ Effect: 'Deny' }],
    })
  })

  test('that was evaluated already is taken as it is', async () => {
    const statement = { Statement: [{ Resource: text(['x', open]) }] }
    expect(await document(statement)).toEqual(statement)
  })

  test('may have holes in its strings', async () => {
    const policy = text(['{"Resource": ["', arn, '", "', arn, '/*"]}'])
    expect(await document(policy)).toEqual({
      Resource: [canonicalArn, text([canonicalArn, '/*'])],
    })
  })

  test('may have holes instead of values', async () => {
    expect(await document(text(['{"Statement": ', open, ', "Version": "2012-10-17"}']))).toEqual({
      Statement: open,
      Version: '2012-10-17',
    })
  })

  test('with a hole in a name is known up to there', async () => {
    expect(await document(text(['{"Condition": {"Bool": {"', open, '": "false"}}}']))).toEqual({
      Condition: { Bool: unknown('not-evaluated', 'a name in it is not known') },
    })
  })

  test('keeps escaped quotes and characters of its own apart from holes', async () => {
    const policy = text(['{"Sid": "a\\"b\uE000", "Resource": "', arn, '"}'])
    expect(await document(policy)).toEqual({ Sid: 'a"b\uE000', Resource: canonicalArn })
  })

  test('may be known in one branch only', async () => {
    const policy = choice(whenPublic, '{"Statement":[]}', open) ?? null
    expect(await document(policy)).toEqual(choice(whenPublic, { Statement: [] }, open))
  })

  test('that is sensitive stays so', async () => {
    expect(await document(sensitive('{"Statement":[]}'))).toEqual(sensitive({ Statement: [] }))
  })

  test('that is empty is absent', async () => {
    expect(await document('')).toBeUndefined()
  })

  test.each<[what: string, text: string, reason: Value]>([
    ['is broken', '{"Statement": secret}', unknown('invalid', 'its text is not valid JSON')],
    [
      'is too long',
      `"${'x'.repeat(1024 * 1024)}"`,
      unknown('limit', 'its text is longer than 1 MiB'),
    ],
    [
      'is too deep',
      `${'['.repeat(101)}${']'.repeat(101)}`,
      unknown('limit', 'it is nested deeper than 100 levels'),
    ],
    ['is absurdly deep', '['.repeat(500_000), unknown('invalid', 'its text is not valid JSON')],
  ])('that %s is not known, and not quoted', async (_, policy, reason) => {
    expect(await document(policy)).toEqual(reason)
  })

  test('cannot reach a prototype', async () => {
    const parsed = await document(text(['{"__proto__": {"polluted": true}, "Sid": "', open, '"}']))
    expect(Object.keys(parsed as object)).toEqual(['__proto__', 'Sid'])
    expect({}).not.toHaveProperty('polluted')
  })

  test('of another language stays a text where the property may hold one', async () => {
    const content = 'schemaVersion: "2.2"'
    expect(await changedTo('aws_ssm_document', 'content', 'Content', content)).toBe(content)
    expect(await changedTo('aws_ssm_document', 'content', 'Content', '{"a":1}')).toEqual({ a: 1 })
  })
})

test('container definitions get the case of properties, but for the author’s own keys', async () => {
  const definitions = JSON.stringify([
    {
      name: 'app',
      logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-group': 'g' } },
      dockerLabels: { team: 'a' },
      portMappings: [{ containerPort: 80 }],
    },
  ])
  const task = terraform('aws_ecs_task_definition.x', { container_definitions: definitions })
  expect(await propertiesOf(task)).toEqual({
    ContainerDefinitions: [
      {
        Name: 'app',
        LogConfiguration: { LogDriver: 'awslogs', Options: { 'awslogs-group': 'g' } },
        DockerLabels: { team: 'a' },
        PortMappings: [{ ContainerPort: 80 }],
      },
    ],
  })
})
