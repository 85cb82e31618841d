import { describe, expect, test } from 'vitest'
import type { Path } from '../../../../src/model/truth.ts'
import { resourceNamed } from '../resolve-text.ts'
import { showCondition } from '../show.ts'
import { expandText, propertiesOf, samText, typesIn } from './expand-text.ts'

/** A function with these events. */
const withEvents = (events: string, more = '') =>
  samText(`Conditions: { C: !Equals [!Ref AWS::AccountId, '1'], D: !Equals [!Ref AWS::AccountId, '2'] }
Resources:
  F:
    Type: AWS::Serverless::Function
    Properties:
      InlineCode: a
      Handler: a
      Runtime: python3.13
      Events: ${events}
${more}`)

const bodyOf = async (text: string, api: string) =>
  propertiesOf(await expandText(text), api).Body as Record<string, unknown>

const invocation = (target: string, version = '2015-03-31', what = 'invocations') =>
  `arn:aws:apigateway:eu-west-1:lambda:path/${version}/functions/<${target}>/${what}`

describe('an implicit REST API', () => {
  const text = withEvents('{ Get: { Type: Api, Properties: { Path: "/o/{id}/", Method: GET } } }')

  test('is made of the events that name no API', async () => {
    const expanded = await expandText(text)
    expect(expanded.notes).toEqual([])
    expect(typesIn(expanded)).toEqual({
      F: 'AWS::Lambda::Function',
      FRole: 'AWS::IAM::Role',
      FGetPermissionProd: 'AWS::Lambda::Permission',
      ServerlessRestApi: 'AWS::ApiGateway::RestApi',
      ServerlessRestApiDeploymente516b0b1c5: 'AWS::ApiGateway::Deployment',
      ServerlessRestApiProdStage: 'AWS::ApiGateway::Stage',
    })
    expect(propertiesOf(expanded, 'ServerlessRestApi')).toMatchObject({
      Body: {
        swagger: '2.0',
        paths: {
          '/o/{id}/': {
            get: {
              'x-amazon-apigateway-integration': {
                type: 'aws_proxy',
                httpMethod: 'POST',
                uri: invocation('F.Arn of AWS::Lambda::Function'),
              },
              responses: {},
            },
          },
        },
      },
    })
    expect(propertiesOf(expanded, 'ServerlessRestApiProdStage')).toEqual({
      RestApiId: '<ServerlessRestApi of AWS::ApiGateway::RestApi>',
      DeploymentId: '<ServerlessRestApiDeploymente516b0b1c5 of AWS::ApiGateway::Deployment>',
      StageName: 'Prod',
    })
    expect(propertiesOf(expanded, 'FGetPermissionProd')).toMatchObject({
      Action: 'lambda:InvokeFunction',
      FunctionName: '<F of AWS::Lambda::Function>',
      Principal: 'apigateway.amazonaws.com',
    })
  })

  test('stands where the first of its events does', async () => {
    const { pointer } = resourceNamed(await expandText(text), 'ServerlessRestApi').locate([], null)
    expect(pointer).toBe('/Resources/F/Properties/Events/Get')
  })

  test('is there where any function is that has an event of it', async () => {
    const other = `  G:
    Type: AWS::Serverless::Function
    Condition: D
    Properties:
      InlineCode: a
      Handler: a
      Runtime: python3.13
      Events: { E: { Type: Api, Properties: { Path: /g, Method: get } } }
`
    const conditional = withEvents(
      '{ E: { Type: Api, Properties: { Path: /f, Method: get } } }',
      other,
    ).replace(
      '    Type: AWS::Serverless::Function\n',
      '    Type: AWS::Serverless::Function\n    Condition: C\n',
    )
    const expanded = await expandText(conditional)
    const condition = showCondition(resourceNamed(expanded, 'ServerlessRestApi').exists)
    expect(condition).toMatch(/^ServerlessRestApiCondition \(\(C .* or D .*\)\)$/)
    const { paths } = propertiesOf(expanded, 'ServerlessRestApi').Body as {
      paths: Record<string, { when: string }>
    }
    expect(paths['/f']?.when).toMatch(/^C /)
    expect(paths['/g']?.when).toMatch(/^D /)
  })

  test('takes tags of functions that propagate theirs', async () => {
    const tagged = text.replace(
      'Handler: a',
      'Handler: a\n      Tags: { a: b }\n      PropagateTags: true',
    )
    const { Tags } = propertiesOf(await expandText(tagged), 'ServerlessRestApi')
    expect(Tags).toEqual([{ Key: 'a', Value: 'b' }])
  })

  test('is not made of an event that another API has', async () => {
    const named = withEvents(
      '{ E: { Type: Api, Properties: { RestApiId: !Ref A, Path: /, Method: any } } }',
      '  A: { Type: AWS::Serverless::Api, Properties: { StageName: my-stage } }\n',
    )
    expect(Object.keys(typesIn(await expandText(named)))).toEqual([
      'F',
      'FRole',
      'FEPermissiona9d64949ee',
      'A',
      'ADeployment6dcd4ce23d',
      'AStagea9d64949ee',
    ])
  })
})

describe('what a REST API asks for', () => {
  const api = (properties: string) =>
    withEvents(
      '{ E: { Type: Api, Properties: { RestApiId: !Ref A, Path: /x, Method: get } } }',
      `  A:\n    Type: AWS::Serverless::Api\n    Properties: { StageName: v1, ${properties} }\n`,
    )

  test('Cors answers preflight requests on every path', async () => {
    const body = await bodyOf(api(`Cors: "'https://a.example'"`), 'A')
    expect(body.paths).toMatchObject({
      '/x': {
        options: {
          'x-amazon-apigateway-integration': {
            type: 'mock',
            responses: {
              default: {
                responseParameters: {
                  'method.response.header.Access-Control-Allow-Origin': "'https://a.example'",
                  'method.response.header.Access-Control-Allow-Methods': "'GET,OPTIONS'",
                },
              },
            },
          },
        },
      },
    })
  })

  test('paths that differ by a slash at the end alone are answered once', async () => {
    const paths = '{ /a/: { get: {} }, /a: { put: {} }, ///////: {} }'
    const body = await bodyOf(
      samText(
        `Resources: { A: { Type: AWS::Serverless::Api, Properties: { StageName: s, Cors: x, DefinitionBody: { swagger: '2.0', paths: ${paths} } } } }`,
      ),
      'A',
    )
    expect(Object.keys(body.paths as object)).toEqual(['/a/', '/a', '///////'])
    expect(body.paths).toMatchObject({ '/a/': { options: {} }, '///////': { options: {} } })
    expect((body.paths as Record<string, object>)['/a']).not.toHaveProperty('options')
  })

  test.each<[string, string, Record<string, unknown>]>([
    [
      'an authorizer of its own, which every method takes',
      'Auth: { DefaultAuthorizer: P, Authorizers: { P: { UserPoolArn: pool } } }',
      {
        securityDefinitions: {
          P: {
            type: 'apiKey',
            name: 'Authorization',
            in: 'header',
            'x-amazon-apigateway-authtype': 'cognito_user_pools',
            'x-amazon-apigateway-authorizer': {
              type: 'cognito_user_pools',
              providerARNs: ['pool'],
            },
          },
        },
        paths: { '/x': { get: { security: [{ P: [] }] } } },
      },
    ],
    [
      'an API key',
      'Auth: { ApiKeyRequired: true }',
      { paths: { '/x': { get: { security: [{ api_key: [] }] } } } },
    ],
    [
      'addresses that are let in',
      'Auth: { ResourcePolicy: { IpRangeWhitelist: [10.0.0.0/8] } }',
      {
        'x-amazon-apigateway-policy': {
          Version: '2012-10-17',
          Statement: [
            { Effect: 'Allow', Principal: '*', Resource: ['execute-api:/v1/GET/x'] },
            {
              Effect: 'Deny',
              Principal: '*',
              Resource: ['execute-api:/v1/GET/x'],
              Condition: { NotIpAddress: { 'aws:SourceIp': ['10.0.0.0/8'] } },
            },
          ],
        },
      },
    ],
    [
      'no address of API Gateway',
      'DisableExecuteApiEndpoint: true',
      { 'x-amazon-apigateway-endpoint-configuration': { disableExecuteApiEndpoint: true } },
    ],
    [
      'OpenAPI 3',
      'OpenApiVersion: 3.0.1, Models: { M: { type: object } }',
      { openapi: '3.0.1', components: { schemas: { m: { type: 'object' } } } },
    ],
  ])('is in its definition: %s', async (_, properties, expected) => {
    expect(await bodyOf(api(properties), 'A')).toMatchObject(expected)
  })

  test.each<[string, Path, string]>([
    ['A', ['Body', 'paths', '/x', 'get', 'security'], '/Resources/F/Properties/Events/E'],
    ['A', ['Body', 'securityDefinitions', 'P'], '/Resources/A/Properties/Auth'],
    ['A', ['Body', 'paths', '/x', 'options'], '/Resources/A/Properties/Cors'],
    ['A', ['EndpointConfiguration', 'Types', 0], '/Resources/A/Properties/EndpointConfiguration'],
    ['Av1Stage', ['TracingEnabled'], '/Globals/Api/TracingEnabled'],
    ['Av1Stage', ['AccessLogSetting', 'Format'], '/Resources/A/Properties/AccessLogSetting/Format'],
    ['Av1Stage', ['CacheClusterEnabled'], '/Resources/A'],
    ['AUsagePlan', ['Quota', 'Limit'], '/Resources/A/Properties/Auth/UsagePlan/Quota/Limit'],
    ['ATAuthorizerPermission', ['FunctionName'], '/Resources/A/Properties/Auth/Authorizers/T'],
    ['FEPermissionv1', ['SourceArn'], '/Resources/F/Properties/Events/E'],
  ])('%s %j stands at %s', async (address, path, pointer) => {
    const properties = `Cors: "'*'", EndpointConfiguration: { Type: PRIVATE }, AccessLogSetting: { Format: f },
      Auth: { DefaultAuthorizer: P, UsagePlan: { CreateUsagePlan: PER_API, Quota: { Limit: 1 } },
        Authorizers: { P: { UserPoolArn: pool }, T: { FunctionArn: arn } } }`
    const text = api(properties).replace(
      'Resources:',
      'Globals: { Api: { TracingEnabled: false } }\nResources:',
    )
    const found = resourceNamed(await expandText(text), address).locate(path, null).pointer
    expect(String(found).startsWith(pointer)).toBe(true)
  })
})

test('an included definition is not known, and nothing is told of it', async () => {
  const text = samText(
    `Resources: { A: { Type: AWS::Serverless::Api, Properties: { StageName: s, Cors: x, DefinitionBody: { 'Fn::Transform': { Name: AWS::Include, Parameters: { Location: s3://a/b } } } } } }`,
  )
  const expanded = await expandText(text)
  expect(expanded.notes.filter((note) => note.includes('refuse'))).toEqual([])
  expect(propertiesOf(expanded, 'A').Body).toMatch(/^<macro: /)
})

describe('an HTTP API', () => {
  test('lets a function that takes every route be invoked by one permission', async () => {
    const text = withEvents(
      '{ All: { Type: HttpApi }, One: { Type: HttpApi, Properties: { Path: /one, Method: get } } }',
    )
    const expanded = await expandText(text)
    expect(typesIn(expanded)).toEqual({
      F: 'AWS::Lambda::Function',
      FRole: 'AWS::IAM::Role',
      FAllPermission: 'AWS::Lambda::Permission',
      ServerlessHttpApi: 'AWS::ApiGatewayV2::Api',
      ServerlessHttpApiApiGatewayDefaultStage: 'AWS::ApiGatewayV2::Stage',
    })
    expect(propertiesOf(expanded, 'ServerlessHttpApiApiGatewayDefaultStage')).toEqual({
      ApiId: '<ServerlessHttpApi of AWS::ApiGatewayV2::Api>',
      StageName: '$default',
      AutoDeploy: true,
      Tags: { 'httpapi:createdBy': 'SAM' },
    })
  })

  test('has its authorizers, its origins and its tags in its definition', async () => {
    const text = withEvents(
      '{ E: { Type: HttpApi, Properties: { ApiId: !Ref A, Path: "/x/{id}", Method: post } } }',
      `  A:
    Type: AWS::Serverless::HttpApi
    Properties:
      CorsConfiguration: { AllowOrigins: ['*'], MaxAge: 0 }
      Tags: { a: b }
      Auth:
        DefaultAuthorizer: J
        Authorizers: { J: { IdentitySource: $request.header.A, JwtConfiguration: { Issuer: i }, AuthorizationScopes: [s] } }
`,
    )
    expect(await bodyOf(text, 'A')).toMatchObject({
      openapi: '3.0.1',
      'x-amazon-apigateway-cors': { allowOrigins: ['*'], maxAge: 0 },
      tags: [
        { name: 'a', 'x-amazon-apigateway-tag-value': 'b' },
        { name: 'httpapi:createdBy', 'x-amazon-apigateway-tag-value': 'SAM' },
      ],
      components: {
        securitySchemes: {
          J: {
            type: 'oauth2',
            'x-amazon-apigateway-authorizer': { jwtConfiguration: { issuer: 'i' } },
          },
        },
      },
      paths: {
        '/x/{id}': {
          post: {
            security: [{ J: ['s'] }],
            parameters: [{ name: 'id', in: 'path', required: true }],
          },
        },
      },
    })
  })
})

test('a WebSocket API has a route, an integration and a permission for each of its routes', async () => {
  const expanded = await expandText(
    samText(`Resources:
  W:
    Type: AWS::Serverless::WebSocketApi
    Properties:
      RouteSelectionExpression: $request.body.action
      Auth: { AuthType: AWS_IAM }
      Routes:
        $connect: { FunctionArn: arn }
        sendIt: { FunctionArn: arn }
`),
  )
  expect(typesIn(expanded)).toEqual({
    W: 'AWS::ApiGatewayV2::Api',
    WConnectRoute: 'AWS::ApiGatewayV2::Route',
    WConnectIntegration: 'AWS::ApiGatewayV2::Integration',
    WConnectPermission: 'AWS::Lambda::Permission',
    WSenditRoute: 'AWS::ApiGatewayV2::Route',
    WSenditIntegration: 'AWS::ApiGatewayV2::Integration',
    WSenditPermission: 'AWS::Lambda::Permission',
    WDefaultStage: 'AWS::ApiGatewayV2::Stage',
  })
  expect(propertiesOf(expanded, 'WConnectRoute').AuthorizationType).toBe('AWS_IAM')
  expect(propertiesOf(expanded, 'WSenditRoute')).not.toHaveProperty('AuthorizationType')
  const { pointer } = resourceNamed(expanded, 'WSenditRoute').locate(['ApiKeyRequired'], null)
  expect(pointer).toBe('/Resources/W/Properties/Routes/sendIt')
})

test('a GraphQL API logs everything and has a role for each source of data', async () => {
  const expanded = await expandText(
    samText(`Resources:
  G:
    Type: AWS::Serverless::GraphQLApi
    Properties:
      SchemaUri: s3://b/k
      Auth: { Type: API_KEY }
      DataSources: { Lambda: { Fn: { FunctionArn: arn } } }
      Functions: { go: { DataSource: Fn, InlineCode: x, Runtime: { Name: APPSYNC_JS, Version: 1.0.0 } } }
      Resolvers: { Query: { all: { Pipeline: [go] } } }
`),
  )
  expect(typesIn(expanded)).toEqual({
    G: 'AWS::AppSync::GraphQLApi',
    GCloudWatchRole: 'AWS::IAM::Role',
    GSchema: 'AWS::AppSync::GraphQLSchema',
    GFnLambdaDataSource: 'AWS::AppSync::DataSource',
    GFnLambdaDataSourceRole: 'AWS::IAM::Role',
    GFnLambdaDataSourceToLambdaConnectorPolicy: 'AWS::IAM::ManagedPolicy',
    Ggo: 'AWS::AppSync::FunctionConfiguration',
    GQueryall: 'AWS::AppSync::Resolver',
  })
  expect(propertiesOf(expanded, 'G')).toEqual({
    Name: 'G',
    AuthenticationType: 'API_KEY',
    Tags: [{ Key: 'graphqlapi:createdBy', Value: 'SAM' }],
    LogConfig: {
      FieldLogLevel: 'ALL',
      CloudWatchLogsRoleArn: '<GCloudWatchRole.Arn of AWS::IAM::Role>',
    },
  })
})

test.each<[string, string, string]>([
  ['Api', 'StageName: s, Cors: 3', 'Cors must be text or a map'],
  [
    'Api',
    'StageName: s, Cors: { AllowCredentials: true }',
    'its Cors allows credentials from any origin',
  ],
  [
    'Api',
    'StageName: s, Auth: { DefaultAuthorizer: X, Authorizers: { Y: { UserPoolArn: p } } }',
    'its DefaultAuthorizer is none of its Authorizers',
  ],
  ['Api', 'StageName: s, Auth: { Other: 1 }', 'its Auth has a setting that there is none of'],
  [
    'Api',
    'StageName: s, DefinitionBody: { paths: 3 }, Cors: x',
    'its DefinitionBody is no OpenAPI definition that can be added to',
  ],
  [
    'HttpApi',
    'Domain: { DomainName: d }',
    'its Domain does not have both a DomainName and a CertificateArn',
  ],
  ['WebSocketApi', 'RouteSelectionExpression: r, Routes: {}', 'it has no route'],
  ['GraphQLApi', 'Auth: { Type: API_KEY }', 'it does not have one of SchemaInline and SchemaUri'],
])('SAM would refuse an %s with %s', async (type, properties, clause) => {
  const text = samText(
    `Resources: { A: { Type: AWS::Serverless::${type}, Properties: { ${properties} } } }`,
  )
  expect((await expandText(text)).notes).toContain(`SAM would refuse the ${type} "A": ${clause}.`)
})
