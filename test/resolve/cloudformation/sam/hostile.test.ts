import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createRun, prepareSam, prepareTemplate } from '../../../../src/resolve/index.ts'
import { runs } from '../../../runs.ts'
import { given } from '../resolve-text.ts'
import { show, showCondition } from '../show.ts'
import { expandText, samText } from './expand-text.ts'

const names = [
  'AWS::Serverless::Function Api HttpApi WebSocketApi SimpleTable StateMachine LayerVersion',
  'Application Connector GraphQLApi CapacityProvider Other',
]
  .join(' ')
  .replace('AWS::Serverless::', '')
  .split(' ')
  .map((name) => `AWS::Serverless::${name}`)

const properties =
  'Events Policies Role CodeUri InlineCode Tags PropagateTags Tracing VpcConfig DeadLetterQueue Layers AutoPublishAlias AutoPublishAliasAllProperties DeploymentPreference FunctionUrlConfig EventInvokeConfig SnapStart Environment PackageType ImageUri ContentUri LayerName RetentionPolicy Auth Cors StageName DefinitionBody DefinitionUri Domain Routes PrimaryKey SSESpecification Definition Source Destination Permissions Location Parameters Models GatewayResponses MethodSettings CapacityProviderConfig __proto__ constructor'.split(
    ' ',
  )

const words =
  'R Q P Type Properties Path Method RestApiId ApiId Ref Fn::If Fn::Sub Fn::GetAtt Fn::FindInMap AWS::NoValue Statement TargetArn SQS S3 SNS Api HttpApi Schedule Bucket Queue Topic Enabled Hooks Alarms DestinationConfig OnSuccess OnFailure Destination NONE AuthType Authorizers DefaultAuthorizer Id C swagger openapi paths __proto__'.split(
    ' ',
  )

const raw = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 5, depthSize: 'small' },
    fc.constantFrom(...words, '', '/a', 's3://b/k', null, true, false, 0, 1.5),
    fc.array(tie('any'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...words, ...properties), tie('any'), { maxKeys: 4 }),
    fc.record({ 'Fn::If': fc.tuple(fc.constant('C'), tie('any'), tie('any')) }),
    fc.record({ Type: fc.constantFrom(...words), Properties: tie('any') }),
  ),
})).any

const resource = fc.record(
  {
    Type: fc.constantFrom(...names, 'AWS::S3::Bucket', 'AWS::Cognito::UserPool'),
    Properties: fc.oneof(
      { weight: 9, arbitrary: fc.dictionary(fc.constantFrom(...properties), raw, { maxKeys: 8 }) },
      { weight: 1, arbitrary: raw },
    ),
    Condition: fc.constantFrom('C', null, 1),
    Connectors: raw,
    IgnoreGlobals: raw,
    DependsOn: raw,
    Metadata: raw,
  },
  { requiredKeys: ['Type'] },
)

const template = fc.record({
  Transform: fc.constantFrom('AWS::Serverless-2016-10-31', [
    'AWS::LanguageExtensions',
    'AWS::Serverless-2016-10-31',
  ]),
  Parameters: fc.constant({ P: { Type: 'String', Default: 'p' } }),
  Conditions: fc.constant({ C: { 'Fn::Equals': [{ Ref: 'P' }, 'p'] } }),
  Globals: fc.oneof(
    raw,
    fc.dictionary(fc.constantFrom('Function', 'Api', 'HttpApi', 'StateMachine', 'R'), raw),
    fc.dictionary(
      fc.constantFrom('Function', 'Api', 'HttpApi', 'LayerVersion'),
      fc.dictionary(fc.constantFrom(...properties), raw),
    ),
  ),
  Resources: fc.dictionary(fc.constantFrom('R', 'Q', 'S', '__proto__'), resource, { maxKeys: 4 }),
})

const runOfSam = createRun()
await prepareSam(runOfSam, 'AWS::Serverless-2016-10-31')

test('no template of SAM, however malformed, makes the expansion throw', () => {
  fc.assert(
    fc.property(template, fc.constantFrom('given' as const, 'all' as const), (drawn, assume) => {
      const content = JSON.parse(JSON.stringify(drawn))
      const run = createRun()
      run.expandSam = runOfSam.expandSam
      const template = { content, locate: () => null, file: 'x', path: '/x', text: '' }
      const { resources } = prepareTemplate({ template, given: given({}, assume) }, run)()
      for (const one of resources) {
        expect(typeof one.type).toBe('string')
        expect(one.locate(['Policies', 0], null).pointer).toMatch(/^\//)
        show(one.properties)
        showCondition(one.exists)
      }
    }),
    runs(1000),
  )
})

const times = (count: number, write: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => write(index)).join('')

const fn = (rest: string) =>
  samText(`Resources:
  B: { Type: AWS::S3::Bucket }
  U: { Type: AWS::Cognito::UserPool }
  F:
    Type: AWS::Serverless::Function
    Properties:
      InlineCode: a
      Handler: a
      Runtime: python3.13
${rest}`)

const events = (type: string, properties: (index: number) => string) =>
  fn(
    `      Events:\n${times(
      Math.floor(
        900_000 / `        E1000: { Type: ${type}, Properties: ${properties(10_000)} }\n`.length,
      ),
      (index) => `        E${index}: { Type: ${type}, Properties: ${properties(index)} }\n`,
    )}`,
  )

test.each<[string, () => string]>([
  ['policies', () => fn(`      Policies:\n${times(30_000, () => '      - AmazonS3FullAccess\n')}`)],
  ['items', () => fn(`      Policies: [${times(450_000, () => '0,')}]\n`)],
  [
    'policy templates',
    () =>
      fn(
        `      Policies:\n${times(14_000, (index) => `      - DynamoDBCrudPolicy: { TableName: t${index} }\n`)}`,
      ),
  ],
  ['schedules', () => events('Schedule', () => '{ Schedule: rate(1 day) }')],
  ['bucket events', () => events('S3', () => '{ Bucket: !Ref B, Events: a }')],
  ['user pool events', () => events('Cognito', () => '{ UserPool: !Ref U, Trigger: a }')],
  ['queue events', () => events('SQS', (index) => `{ Queue: q${index} }`)],
  ['API events', () => events('Api', (index) => `{ Path: /p${index}, Method: get }`)],
  ['HTTP API events', () => events('HttpApi', (index) => `{ Path: /p${index}, Method: get }`)],
  [
    'functions that share large globals',
    () =>
      samText(`Globals:
  Function:
    Tags:
${times(15_000, (index) => `      tag${index}: 1\n`)}
Resources:
${times(6_000, (index) => `  F${index}: { Type: AWS::Serverless::Function, Properties: { Tags: { a: b } } }\n`)}`),
  ],
  [
    'items of loops in one another, each an event',
    () =>
      samText(`Resources:
  B: { Type: AWS::S3::Bucket }
  F:
    Type: AWS::Serverless::Function
    Properties:
      Events:
        Fn::ForEach::A:
          - A
          - [${times(40_000, (index) => `a${index},`)}]
          - Fn::ForEach::B:
              - B
              - [${times(40_000, (index) => `b${index},`)}]
              - 'E&{A}&{B}': { Type: S3, Properties: { Bucket: !Ref B, Events: 's3:ObjectCreated:*' } }
`),
  ],
  [
    'functions',
    () =>
      samText(
        `Resources:\n${times(12_000, (index) => `  F${index}: { Type: AWS::Serverless::Function, Properties: { AutoPublishAlias: a } }\n`)}`,
      ),
  ],
  [
    'deployments under conditions of their own',
    () =>
      samText(
        `Resources:\n${times(6_000, (index) => `  F${index}: { Type: AWS::Serverless::Function, Condition: C${index}, Properties: { AutoPublishAlias: a, DeploymentPreference: { Type: AllAtOnce, PassthroughCondition: true } } }\n`)}`,
      ),
  ],
])('a megabyte of %s is expanded in seconds', async (_, write) => {
  const text = write()
  expect(text.length).toBeLessThan(1_100_000)
  const started = performance.now()
  const { resources } = await expandText(text)
  expect(resources.length).toBeGreaterThan(0)
  expect(performance.now() - started).toBeLessThan(10_000)
})
