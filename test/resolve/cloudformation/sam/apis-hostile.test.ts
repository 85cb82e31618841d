import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createRun, prepareSam, prepareTemplate } from '../../../../src/resolve/index.ts'
import { given } from '../resolve-text.ts'
import { show } from '../show.ts'
import { expandText, samText } from './expand-text.ts'

const settings =
  'StageName DefinitionBody DefinitionUri MergeDefinitions OpenApiVersion Cors CorsConfiguration Auth GatewayResponses Models Domain EndpointConfiguration BinaryMediaTypes DisableExecuteApiEndpoint Tags PropagateTags RouteSettings Routes RouteSelectionExpression IpAddressType Name Description FailOnWarnings SchemaUri Logging DataSources Functions Resolvers ApiKeys Cache DomainName Events __MANAGE_SWAGGER'.split(
    ' ',
  )

const inner =
  'paths /a get any options security x-amazon-apigateway-integration parameters responses swagger openapi info components securitySchemes securityDefinitions servers tags Fn::If Fn::Transform Ref Authorizers DefaultAuthorizer UserPoolArn FunctionArn FunctionPayloadType Identity Headers JwtConfiguration IdentitySource AuthorizationScopes ApiKeyRequired ResourcePolicy IpRangeWhitelist SourceVpcWhitelist CustomStatements UsagePlan CreateUsagePlan AllowOrigin AllowOrigins DomainName CertificateArn BasePath Route53 HostedZoneId MutualTlsAuthentication AccessAssociation Path Method RestApiId ApiId RequestModel RequestParameters Model Type LambdaAuthorizer Additional DynamoDb Lambda TableName Pipeline Runtime $connect AuthType AuthArn __proto__ constructor'.split(
    ' ',
  )

const words =
  '3.0.1 2.0 get any /a / $default A R P C PRIVATE EDGE REQUEST SHARED PER_API AWS_IAM CUSTOM NONE API_KEY AWS_LAMBDA method.request.header.a AWS::NoValue'.split(
    ' ',
  )

const raw = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 6, depthSize: 'small' },
    fc.constantFrom(...words, null, true, false, 0, 3, ''),
    fc.array(tie('any'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...inner), tie('any'), { maxKeys: 5 }),
    fc.record({ 'Fn::If': fc.tuple(fc.constant('C'), tie('any'), tie('any')) }),
  ),
})).any

const definition = fc.record({
  swagger: fc.constantFrom('2.0', null),
  openapi: fc.constantFrom('3.0.1', null),
  paths: fc.dictionary(
    fc.constantFrom('/a', '/', '$default', '__proto__'),
    fc.oneof(
      fc.dictionary(
        fc.constantFrom('get', 'options', 'x-amazon-apigateway-any-method', 'parameters'),
        fc.oneof(
          fc.record({ 'x-amazon-apigateway-integration': raw, security: raw, responses: raw }),
          raw,
        ),
      ),
      raw,
    ),
  ),
  components: raw,
  securityDefinitions: raw,
})

const api = fc.record({
  Type: fc.constantFrom(
    ...['Api', 'HttpApi', 'WebSocketApi', 'GraphQLApi'].map((type) => `AWS::Serverless::${type}`),
  ),
  Condition: fc.constantFrom('C', null),
  Properties: fc
    .tuple(
      fc.dictionary(fc.constantFrom(...settings), raw, { maxKeys: 10 }),
      fc.option(definition, { nil: undefined }),
    )
    .map(([properties, body]) => (body ? { ...properties, DefinitionBody: body } : properties)),
})

const event = fc.record({
  Type: fc.constantFrom('Api', 'HttpApi'),
  Properties: fc.oneof(
    raw,
    fc.record({
      Path: fc.constantFrom('/a', '/{b+}', '$default', '{{', null),
      Method: fc.constantFrom('get', 'ANY', 'options', 3),
      RestApiId: fc.constantFrom({ Ref: 'A' }, { Ref: 'Q' }, 'A', null),
      ApiId: fc.constantFrom({ Ref: 'A' }, { Ref: 'Q' }),
      Auth: raw,
      RequestModel: raw,
      RequestParameters: raw,
      RouteSettings: raw,
    }),
    fc.record({ Path: fc.constantFrom('/a', '/b'), Method: fc.constantFrom('get', 'put') }),
  ),
})

const owner = fc.record({
  Type: fc.constantFrom('AWS::Serverless::Function', 'AWS::Serverless::StateMachine'),
  Condition: fc.constantFrom('C', 'D', null),
  Properties: fc.record({
    Events: fc.dictionary(fc.constantFrom('E', 'F', '__proto__'), event),
    AutoPublishAlias: fc.constantFrom('live', null),
  }),
})

const template = fc.record({
  Transform: fc.constant('AWS::Serverless-2016-10-31'),
  Parameters: fc.constant({ P: { Type: 'String', Default: 'p' } }),
  Conditions: fc.constant({
    C: { 'Fn::Equals': [{ Ref: 'P' }, 'p'] },
    D: { 'Fn::Equals': [{ Ref: 'P' }, 'q'] },
  }),
  Globals: fc.option(
    fc.dictionary(
      fc.constantFrom('Api', 'HttpApi', 'WebSocketApi'),
      fc.dictionary(fc.constantFrom(...settings), raw, { maxKeys: 3 }),
    ),
    { nil: undefined },
  ),
  Resources: fc.record({
    A: api,
    B: api,
    Q: fc.constant({ Type: 'AWS::SQS::Queue' }),
    R: owner,
    S: owner,
  }),
})

const runOfSam = createRun()
await prepareSam(runOfSam, 'AWS::Serverless-2016-10-31')

test('no API, however malformed, makes the expansion throw', () => {
  fc.assert(
    fc.property(template, (drawn) => {
      const run = createRun()
      run.expandSam = runOfSam.expandSam
      const content = JSON.parse(JSON.stringify(drawn))
      const document = { content, locate: () => null, file: 'x', path: '/x', text: '' }
      const { resources } = prepareTemplate({ template: document, given: given() }, run)()
      for (const { properties, locate } of resources) {
        show(properties)
        const { pointer } = locate(['Body', 'paths', '/a', 'get'], null)
        expect(pointer).toMatch(/^\/(?:Resources|Globals)\//)
      }
    }),
    { numRuns: 500 },
  )
})

const times = (count: number, write: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => write(index)).join('')

const oneApi = (type: string, rest: string) =>
  samText(
    `Resources:\n  A:\n    Type: AWS::Serverless::${type}\n    Properties:\n      StageName: s\n${rest}`,
  )

const paths = times(
  990,
  (index) => `          /p${index}: { get: { x-amazon-apigateway-integration: { type: mock } } }\n`,
)

test.each<[string, () => string]>([
  [
    'paths, a policy, an authorizer and preflights',
    () =>
      oneApi(
        'Api',
        `      Cors: "'*'"\n      Auth: { DefaultAuthorizer: AWS_IAM, ApiKeyRequired: true, ResourcePolicy: { IpRangeWhitelist: [1.1.1.1], IpRangeBlacklist: [2.2.2.2], AwsAccountWhitelist: ['1'] } }\n      DefinitionBody:\n        swagger: '2.0'\n        paths:\n${paths}`,
      ),
  ],
  [
    'more paths than are followed',
    () =>
      oneApi(
        'Api',
        `      Cors: "'*'"\n      DefinitionBody:\n        swagger: '2.0'\n        paths:\n${times(45_000, (index) => `          /p${index}: {}\n`)}`,
      ),
  ],
  [
    'APIs that share a usage plan, a zone and a domain',
    () =>
      samText(
        `Globals: { Api: { Auth: { UsagePlan: { CreateUsagePlan: SHARED } }, Domain: { DomainName: d, CertificateArn: c, Route53: { HostedZoneId: z } } } }\nResources:\n${times(4_000, (index) => `  A${index}: { Type: AWS::Serverless::Api, Properties: { StageName: s } }\n`)}`,
      ),
  ],
  [
    'conditions of events',
    () =>
      samText(
        `Resources:\n${times(5_000, (index) => `  F${index}: { Type: AWS::Serverless::Function, Condition: C${index}, Properties: { Events: { E: { Type: HttpApi, Properties: { Path: /a, Method: m${index} } } } } }\n`)}`,
      ),
  ],
  [
    'a path of braces',
    () =>
      samText(
        `Resources: { F: { Type: AWS::Serverless::Function, Properties: { Events: { E: { Type: HttpApi, Properties: { Path: '${'{'.repeat(900_000)}', Method: get } } } } } }`,
      ),
  ],
  [
    'a path of slashes',
    () =>
      samText(
        `Globals: { Api: { Cors: x } }\nResources: { F: { Type: AWS::Serverless::Function, Properties: { Events: { E: { Type: Api, Properties: { Path: '${'/'.repeat(900_000)}x', Method: get } } } } } }`,
      ),
  ],
  [
    'routes of a WebSocket API',
    () =>
      oneApi(
        'WebSocketApi',
        `      RouteSelectionExpression: r\n      Routes:\n${times(20_000, (index) => `        r${index}: { FunctionArn: f }\n`)}`,
      ),
  ],
])('a template of %s is expanded in seconds', async (_, write) => {
  const text = write()
  expect(text.length).toBeLessThan(1_100_000)
  const started = performance.now()
  const { resources } = await expandText(text)
  for (const { properties } of resources) show(properties)
  expect(resources.length).toBeGreaterThan(0)
  expect(performance.now() - started).toBeLessThan(10_000)
})
