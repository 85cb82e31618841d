import fc from 'fast-check'
import type { RawMap } from '../../../src/model/document.ts'

const ref = (name: string) => ({ Ref: name })
const yes = fc.constant(true)
const either = fc.boolean()

/** Some of these members. */
const some = (members: Record<string, fc.Arbitrary<unknown>>, required: readonly string[] = []) =>
  fc.record(members, { requiredKeys: required as [] })

/** A member that few have. */
const seldom = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 3, nil: undefined })

const value = fc.constantFrom<unknown>('a', 'b c', ref('P'), { 'Fn::Sub': `\${P}-x` })
const whenC = <T>(of: fc.Arbitrary<T>) =>
  fc.tuple(of, fc.oneof(of, fc.constant(ref('AWS::NoValue')))).map(([one, other]) => ({
    'Fn::If': ['C', one, other],
  }))

/** Of one event: what two share is the last one's, in the order of a dictionary. */
const pathsOf = (owner: string) =>
  fc
    .constantFrom('', 'a', 'c/', 'b/{id}', 'b/{id+}/c', '{proxy+}', 'x-y/z')
    .map((path) => `/${owner}${path}`)
const method = fc.constantFrom('get', 'POST', 'any', 'Put', 'delete', 'options', 'ANY')

const method3 = some({
  'x-amazon-apigateway-integration': fc.constant({ type: 'mock', uri: 'u' }),
  security: seldom(
    fc.constantFrom<unknown>([], [{ NONE: [] }], [{ A: [] }, { x: [] }], [{ api_key: [] }]),
  ),
  responses: fc.constant({}),
})
const pathItem = some({
  get: fc.oneof({ weight: 5, arbitrary: method3 }, { weight: 1, arbitrary: whenC(method3) }),
  'x-amazon-apigateway-any-method': method3,
  parameters: seldom(fc.constant([{ name: 'q' }])),
})
const paths = fc.dictionary(
  fc.constantFrom('/a', '/b/{id}', '/own', '/'),
  fc.oneof({ weight: 5, arbitrary: pathItem }, { weight: 1, arbitrary: whenC(pathItem) }),
)

const swagger = fc.oneof(
  some({ swagger: fc.constantFrom('2.0', 2), info: fc.constant({ title: 't' }), paths }, [
    'swagger',
    'paths',
  ]),
  some(
    {
      openapi: fc.constant('3.0.1'),
      components: fc.constantFrom({ schemas: { A: {} } }, null, {}),
      servers: fc.constant([{ url: 'u' }, {}]),
      paths,
    },
    ['openapi', 'paths'],
  ),
)

/** @param network the reference writes parameters of an API's policy out, and tells it from an event's by that */
const resourcePolicy = (network: unknown) =>
  some({
    AwsAccountWhitelist: fc.constant(['1']),
    AwsAccountBlacklist: fc.constant(['2']),
    IpRangeWhitelist: fc.constantFrom<unknown>(['1.1.1.1'], '2.2.2.2'),
    IpRangeBlacklist: fc.constant(['3.3.3.3']),
    SourceVpcWhitelist: fc.constant(['vpc-1', 'vpce-2', 'x']),
    IntrinsicVpcWhitelist: fc.constant([network]),
    IntrinsicVpceBlacklist: fc.constant([network]),
    CustomStatements: fc.constantFrom<unknown>([{ Effect: 'Deny' }], { Effect: 'Allow' }),
  })

const restAuth = some(
  {
    DefaultAuthorizer: fc.constantFrom('A', 'B', 'R', 'AWS_IAM'),
    Authorizers: fc.record({
      A: some(
        {
          UserPoolArn: fc.constantFrom<unknown>('arn', ['x', 'y'], ref('P')),
          AuthorizationScopes: fc.constant(['s']),
          Identity: some({ Header: fc.constant('H'), ValidationExpression: fc.constant('v') }),
        },
        ['UserPoolArn'],
      ),
      B: some(
        {
          FunctionArn: fc.constant({ 'Fn::GetAtt': ['F', 'Arn'] }),
          FunctionInvokeRole: fc.constantFrom('NONE', 'arn'),
          DisableFunctionDefaultPermissions: either,
          Identity: some({ Header: fc.constant('H'), ReauthorizeEvery: fc.constantFrom(0, 5) }),
        },
        ['FunctionArn'],
      ),
      R: fc.record({
        FunctionArn: fc.constant('arn'),
        FunctionPayloadType: fc.constant('REQUEST'),
        Identity: some({ Headers: fc.constant(['a']), Context: fc.constant(['c']) }, ['Headers']),
      }),
    }),
    ApiKeyRequired: either,
    AddDefaultAuthorizerToCorsPreflight: either,
    AddApiKeyRequiredToCorsPreflight: either,
    InvokeRole: fc.constantFrom<unknown>('NONE', 'CALLER_CREDENTIALS', 'arn', null, ref('P')),
    UsagePlan: some(
      { CreateUsagePlan: fc.constantFrom('PER_API', 'NONE'), Quota: fc.constant({ Limit: 1 }) },
      ['CreateUsagePlan'],
    ),
    ResourcePolicy: resourcePolicy(ref('P')),
  },
  ['Authorizers'],
)

/** @param id of the API: a domain that two have comes out as the last in the order of a dictionary */
const domain = (id: string, ...types: string[]) =>
  some(
    {
      DomainName: fc.constantFrom<unknown>(`${id}.example.com`, {
        'Fn::Sub': `${id}.\${P}.com`,
      }),
      CertificateArn: fc.constant('c'),
      EndpointConfiguration: fc.constantFrom(...types),
      SecurityPolicy: fc.constant('TLS_1_2'),
      BasePath: fc.constantFrom<unknown>('/a', ['b', '/c-d/'], []),
      NormalizeBasePath: either,
      Route53: fc
        .tuple(
          fc.constantFrom<object>({ HostedZoneId: id }, { HostedZoneName: id }),
          some({ IpV6: yes, EvaluateTargetHealth: either, SeparateRecordSetGroup: seldom(yes) }),
        )
        .map(([zone, rest]) => ({ ...zone, ...rest })),
    },
    ['DomainName', 'CertificateArn'],
  )

const restApi = (id: string) =>
  some(
    {
      StageName: fc.constantFrom<unknown>('Prod', 'v-1', 'live_2', ref('P')),
      DefinitionBody: seldom(swagger),
      MergeDefinitions: seldom(yes),
      Name: value,
      OpenApiVersion: seldom(fc.constantFrom('3.0.1', '2.0', '3.0')),
      Cors: fc.constantFrom<unknown>(
        "'*'",
        { 'Fn::Sub': `\${P}` },
        { AllowOrigin: "'x'", AllowCredentials: true, MaxAge: 0 },
        { AllowHeaders: 'h', AllowMethods: 'm' },
      ),
      Auth: restAuth,
      GatewayResponses: seldom(
        fc.record({
          DEFAULT_5XX: some({
            StatusCode: fc.constantFrom<unknown>(500, '403'),
            ResponseParameters: fc.constant({ Headers: { a: 'b' }, QueryStrings: { q: 'r' } }),
          }),
        }),
      ),
      BinaryMediaTypes: fc.constantFrom<unknown>(['a~1b', ref('P')], []),
      Models: fc.constant({ Mod: { type: 'object' } }),
      DisableExecuteApiEndpoint: seldom(either),
      EndpointConfiguration: fc.constantFrom<unknown>(
        'REGIONAL',
        { Type: 'PRIVATE', VPCEndpointIds: ['v'] },
        { Type: ref('P'), VpcEndpointIds: [ref('P')] },
        { 'Fn::If': ['C', 'EDGE', 'REGIONAL'] },
      ),
      Tags: fc.record({ a: value, 'b:c': fc.constant(null) }),
      PropagateTags: either,
      Domain: seldom(domain(id, 'EDGE', 'REGIONAL', 'PRIVATE')),
    },
    ['StageName', 'Auth', 'Models'],
  )

const httpApi = some(
  {
    StageName: fc.constantFrom<unknown>('Prod', '$default', 'v-1', ref('P')),
    DefinitionBody: seldom(
      some(
        {
          openapi: fc.constant('3.0.1'),
          info: fc.constant({ title: ref('AWS::StackName') }),
          tags: fc.constant([{ name: 'a' }]),
          'x-amazon-apigateway-cors': fc.constant({ maxAge: 2 }),
          paths,
        },
        ['openapi', 'info', 'paths'],
      ),
    ),
    Name: value,
    Tags: fc.record({ a: fc.constant('x'), b: fc.constant(ref('P')) }),
    CorsConfiguration: fc.constantFrom<unknown>(
      true,
      { AllowOrigins: ['*'], AllowHeaders: ['a'], MaxAge: 0 },
      { AllowOrigins: ['x'], AllowCredentials: true, ExposeHeaders: [] },
      { 'Fn::If': ['C', { AllowOrigins: ['x'] }, ref('AWS::NoValue')] },
      { AllowOrigins: { 'Fn::Split': [',', 'a,b'] }, AllowMethods: ['GET'] },
    ),
    Auth: some(
      {
        DefaultAuthorizer: fc.constantFrom('J', 'L'),
        EnableIamAuthorizer: yes,
        Authorizers: fc.record({
          J: some(
            {
              IdentitySource: fc.constant('$request.header.A'),
              JwtConfiguration: fc.constant({ Issuer: 'i', audience: ['a'] }),
              AuthorizationScopes: fc.constant(['s']),
            },
            ['IdentitySource', 'JwtConfiguration'],
          ),
          L: some(
            {
              FunctionArn: fc.constant('arn'),
              AuthorizerPayloadFormatVersion: fc.constantFrom<unknown>('2.0', 2),
              EnableFunctionDefaultPermissions: either,
              EnableSimpleResponses: either,
              Identity: some({ Headers: fc.constant(['h']), ReauthorizeEvery: fc.constant(0) }),
            },
            ['FunctionArn', 'AuthorizerPayloadFormatVersion'],
          ),
        }),
      },
      ['Authorizers', 'EnableIamAuthorizer'],
    ),
    RouteSettings: fc.constant({ 'GET /a': { x: 1 } }),
    FailOnWarnings: either,
    DisableExecuteApiEndpoint: either,
    Domain: seldom(domain('http', 'REGIONAL')),
  },
  ['Auth'],
)

const restEvent = (owner: string, more: Record<string, fc.Arbitrary<unknown>>) =>
  fc.record({
    Type: fc.constant('Api'),
    Properties: some(
      {
        Path: pathsOf(owner),
        Method: method,
        RestApiId: fc.constantFrom(ref('Rest1'), ref('Rest2')),
        Auth: seldom(
          some({
            Authorizer: fc.constantFrom('AWS_IAM', 'AWS_IAM', 'A'),
            ApiKeyRequired: yes,
            ResourcePolicy: resourcePolicy('vpc-e'),
            InvokeRole: fc.constantFrom('NONE', 'r', 'CALLER_CREDENTIALS'),
          }),
        ),
        ...more,
      },
      ['Path', 'Method', 'RestApiId'],
    ),
  })

const ofFunction = (owner: string) =>
  restEvent(owner, {
    TimeoutInMillis: fc.constant(7),
    RequestParameters: fc.constant([
      'method.request.header.A',
      { 'method.request.querystring.b': { Required: true, Caching: true } },
    ]),
    RequestModel: seldom(
      some({ Model: fc.constant('Mod'), Required: yes, ValidateBody: either }, ['Model']),
    ),
    ResponseTransferMode: seldom(fc.constantFrom('RESPONSE_STREAM', 'BUFFERED')),
  })

const implied = (owner: string) =>
  fc.record({
    Type: fc.constantFrom('Api', 'HttpApi'),
    Properties: fc.record({ Path: pathsOf(owner), Method: method }),
  })

const httpEvent = (owner: string) =>
  some(
    {
      Type: fc.constant('HttpApi'),
      Properties: some(
        {
          Path: pathsOf(owner),
          Method: method,
          ApiId: fc.constant(ref('Http')),
          Auth: fc.record({ Authorizer: fc.constantFrom('J', 'L', 'AWS_IAM') }),
          PayloadFormatVersion: seldom(fc.constant('1.0')),
          RouteSettings: seldom(fc.constant({ t: 1 })),
        },
        ['Path', 'Method', 'ApiId'],
      ),
    },
    ['Type'],
  )

const event = (owner: string) => fc.oneof(ofFunction(owner), httpEvent(owner), implied(owner))

const declared = (type: string, properties: fc.Arbitrary<unknown>) =>
  some(
    {
      Type: fc.constant(`AWS::Serverless::${type}`),
      Condition: seldom(fc.constantFrom('C', 'D')),
      DeletionPolicy: seldom(fc.constantFrom('Retain', 'Delete')),
      UpdateReplacePolicy: seldom(fc.constantFrom('Retain', 'Snapshot')),
      DependsOn: seldom(fc.constant('Queue')),
      Properties: properties,
    },
    ['Type', 'Properties'],
  )

const role = 'arn:aws:iam::123456789012:role/r'

const functionOf = (owner: string) =>
  declared(
    'Function',
    some(
      {
        Runtime: fc.constant('nodejs22.x'),
        Handler: fc.constant('a.b'),
        CodeUri: fc.constant('s3://a/b'),
        Role: fc.constant(role),
        AutoPublishAlias: seldom(fc.constantFrom('live', 'my-a_b')),
        Tags: fc.constant({ t: 'v' }),
        PropagateTags: seldom(yes),
        Events: some({
          E: event(`${owner}e/`),
          F: event(`${owner}f/`),
          G: event(`${owner}g/`),
        }),
      },
      ['Runtime', 'Handler', 'CodeUri', 'Role'],
    ),
  )

const stateMachine = declared(
  'StateMachine',
  fc.record({
    Definition: fc.constant({ StartAt: 'A', States: {} }),
    Role: fc.constant(role),
    Events: fc.record({ S: restEvent('m/', { UnescapeMappingTemplate: either }) }),
  }),
)

/** Templates with REST and HTTP APIs and what they invoke, about half of which the reference takes. */
export const generatedApis: fc.Arbitrary<RawMap> = fc
  .record({
    Transform: fc.constant('AWS::Serverless-2016-10-31'),
    Parameters: fc.constant({ P: { Type: 'String', Default: 'p' } }),
    Conditions: fc.constant({
      C: { 'Fn::Equals': [ref('P'), 'p'] },
      D: { 'Fn::Equals': [ref('AWS::AccountId'), '111111111111'] },
    }),
    Globals: some({
      Api: some({ Cors: fc.constant("'g'"), TracingEnabled: either }),
      HttpApi: some({ Tags: fc.constant({ g: 'h' }), FailOnWarnings: yes }),
    }),
    Resources: some(
      {
        Queue: fc.constant({ Type: 'AWS::SQS::Queue' }),
        Rest1: declared('Api', restApi('one')),
        Rest2: declared('Api', restApi('two')),
        Http: declared('HttpApi', httpApi),
        F: functionOf(''),
        G: functionOf('g/'),
        M: stateMachine,
      },
      ['Queue', 'Rest1', 'Rest2', 'Http', 'F'],
    ),
  })
  .map((template) => JSON.parse(JSON.stringify(template)) as RawMap)
