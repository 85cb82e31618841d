import type { Raw, RawMap } from '../../../../model/document.ts'
import { isRawMap } from '../../../../model/raw.ts'
import { assumedBy } from '../events/event-target.ts'
import type { Generated, Generator, SamResource } from '../generated.ts'
import { definedIn, getAtt, isGiven, propertyIn, ref, sub, tagList } from '../template-functions.ts'
import { type Authorization, authorizationOf } from './graphql/authorization.ts'
import { connectorMetadata, dataSources } from './graphql/data-sources.ts'
import { functionsOf, resolversOf } from './graphql/functions.ts'
import { apiIdOf, declarePart, sameNames } from './graphql/graphql-part.ts'
import { membersIn, settingsIn } from './graphql/shape.ts'
import { attempt, Refusal } from './refusal.ts'

const SETTINGS =
  'Name Tags XrayEnabled !Auth SchemaInline SchemaUri Logging DataSources Functions Resolvers ApiKeys DomainName Cache Visibility OwnerContact IntrospectionConfig QueryDepthLimit ResolverCountLimit'

/**
 * A GraphQL API of AppSync with its schema, data sources, functions and resolvers.
 * Source: "AWS::Serverless::GraphQLApi" in the AWS SAM developer guide, and aws-sam-translator 1.110.
 */
export const generateGraphqlApi: Generator = (resource, sam) => {
  const { Properties: properties } = resource.body
  attempt(resource, sam, () => settingsIn(properties, 'it', SETTINGS), properties)
  const authorization = attempt<Authorization>(
    resource,
    sam,
    () => authorizationOf(properties.Auth),
    { properties: {}, functions: [] },
  )
  const schemaId = `${resource.logicalId}Schema`
  const sources = attempt(resource, sam, () => dataSources(resource), {
    made: [],
    names: new Map<string, Raw>(),
  })
  const functions = attempt(resource, sam, () => functionsOf(resource, sources.names), {
    made: [],
    ids: new Map<string, Raw>(),
  })
  const parts: readonly (() => readonly Generated[])[] = [
    () => [schemaOf(resource)],
    () => authorization.functions.map((arn, index) => permission(resource, arn, index + 1)),
    () => apiKeysOf(resource),
    () => cacheOf(resource),
    () => sources.made,
    () => domainOf(resource),
    () => functions.made,
    () => resolversOf(resource, functions.ids, schemaId),
  ]
  const logging = attempt(resource, sam, () => loggingOf(resource), { config: undefined, made: [] })
  return [
    apiOf(resource, authorization, logging.config),
    ...logging.made,
    ...parts.flatMap((part) => attempt(resource, sam, part, [])),
  ]
}

const AS_WRITTEN = [
  'Visibility',
  'OwnerContact',
  'IntrospectionConfig',
  'QueryDepthLimit',
  'ResolverCountLimit',
] as const

function apiOf(
  resource: SamResource,
  authorization: Authorization,
  logging: RawMap | undefined,
): Generated {
  const { Properties: properties } = resource.body
  const { Tags: tags, Name: name } = properties
  const copied = AS_WRITTEN.map((property) => [
    property,
    isGiven(properties[property]) ? properties[property] : undefined,
  ])
  const ofAuth = Object.keys(authorization.properties).map((property) => [property, 'Auth'])
  return declarePart(resource, {
    suffix: '',
    type: 'AWS::AppSync::GraphQLApi',
    within: [],
    properties: {
      Name: isGiven(name) ? name : resource.logicalId,
      XrayEnabled: propertyIn(properties, 'XrayEnabled'),
      ...Object.fromEntries(copied),
      ...authorization.properties,
      Tags: tagList({ ...(isRawMap(tags) ? tags : {}), 'graphqlapi:createdBy': 'SAM' }),
      LogConfig: logging,
    },
    from: {
      ...sameNames(`Name XrayEnabled Tags ${AS_WRITTEN.join(' ')}`),
      ...Object.fromEntries(ofAuth),
      LogConfig: 'Logging',
    },
  })
}

interface Logging {
  readonly config: RawMap | undefined
  readonly made: readonly Generated[]
}

/** Everything is logged unless the API says otherwise. */
function loggingOf(resource: SamResource): Logging {
  const given = resource.body.Properties.Logging ?? null
  if (given === false) return { config: undefined, made: [] }
  const settings =
    given === null || given === true
      ? {}
      : settingsIn(
          given,
          'its Logging',
          'CloudWatchLogsRoleArn ExcludeVerboseContent FieldLogLevel',
        )
  const role = settings.CloudWatchLogsRoleArn
  const level = settings.FieldLogLevel
  const brief = settings.ExcludeVerboseContent
  const roleId = `${resource.logicalId}CloudWatchRole`
  const config = definedIn({
    FieldLogLevel: isGiven(level) ? level : 'ALL',
    ExcludeVerboseContent: isGiven(brief) ? brief : undefined,
    CloudWatchLogsRoleArn: isGiven(role) ? role : getAtt(roleId, 'Arn'),
  })
  if (isGiven(role)) return { config, made: [] }
  const made = declarePart(resource, {
    suffix: 'CloudWatchRole',
    type: 'AWS::IAM::Role',
    within: given === null ? [] : ['Logging'],
    properties: {
      AssumeRolePolicyDocument: assumedBy('appsync.amazonaws.com'),
      ManagedPolicyArns: [
        sub(`arn:\${AWS::Partition}:iam::aws:policy/service-role/AWSAppSyncPushToCloudWatchLogs`),
      ],
    },
  })
  return { config, made: [made] }
}

function schemaOf(resource: SamResource): Generated {
  const { SchemaInline: inline, SchemaUri: uri } = resource.body.Properties
  if (isGiven(inline) === isGiven(uri)) {
    throw new Refusal('it does not have one of SchemaInline and SchemaUri')
  }
  return declarePart(resource, {
    suffix: 'Schema',
    type: 'AWS::AppSync::GraphQLSchema',
    within: [],
    properties: {
      ApiId: apiIdOf(resource),
      Definition: inline ?? undefined,
      DefinitionS3Location: uri ?? undefined,
    },
    from: { Definition: 'SchemaInline', DefinitionS3Location: 'SchemaUri' },
  })
}

/** Lets the API invoke a function that authorizes its requests. */
function permission(resource: SamResource, functionArn: Raw, count: number): Generated {
  const connector = `${resource.logicalId}ToLambdaAuthConnector${count}`
  const made = declarePart(resource, {
    suffix: `ToLambdaAuthConnector${count}WriteLambdaPermission`,
    type: 'AWS::Lambda::Permission',
    within: ['Auth'],
    properties: {
      Action: 'lambda:InvokeFunction',
      FunctionName: functionArn,
      Principal: 'appsync.amazonaws.com',
      SourceArn: sub(
        `arn:\${AWS::Partition}:appsync:\${AWS::Region}:\${AWS::AccountId}:apis/\${SourceResourceId}`,
        { SourceResourceId: apiIdOf(resource) },
      ),
    },
  })
  const { Type = '', Properties = {} } = made.body
  const Metadata = connectorMetadata(connector, 'AWS::AppSync::GraphQLApi', 'AWS::Lambda::Function')
  return { ...made, body: { Type, Metadata, Properties } }
}

const apiKeysOf = (resource: SamResource): readonly Generated[] =>
  membersIn(resource.body.Properties.ApiKeys, 'its ApiKeys').map(([name, raw]) => {
    const settings = settingsIn(raw, 'one of its ApiKeys', 'ApiKeyId Description ExpiresOn')
    return declarePart(resource, {
      suffix: name,
      type: 'AWS::AppSync::ApiKey',
      within: ['ApiKeys', name],
      properties: {
        ApiId: apiIdOf(resource),
        ApiKeyId: propertyIn(settings, 'ApiKeyId'),
        Description: propertyIn(settings, 'Description'),
        Expires: propertyIn(settings, 'ExpiresOn'),
      },
      from: { ...sameNames('ApiKeyId Description'), Expires: 'ExpiresOn' },
    })
  })

function cacheOf(resource: SamResource): readonly Generated[] {
  const given = resource.body.Properties.Cache
  if (!isGiven(given)) return []
  const names = 'ApiCachingBehavior Ttl Type AtRestEncryptionEnabled TransitEncryptionEnabled'
  const settings = settingsIn(
    given,
    'its Cache',
    names.replace(/ApiCachingBehavior|Ttl|Type/g, (name) => `!${name}`),
  )
  const copied = names.split(' ').map((name) => [name, propertyIn(settings, name)])
  const cache = declarePart(resource, {
    suffix: 'ApiCache',
    type: 'AWS::AppSync::ApiCache',
    within: ['Cache'],
    properties: { ApiId: apiIdOf(resource), ...Object.fromEntries(copied) },
    from: sameNames(names),
  })
  return [cache]
}

function domainOf(resource: SamResource): readonly Generated[] {
  const given = resource.body.Properties.DomainName
  if (!isGiven(given)) return []
  const settings = settingsIn(given, 'its DomainName', '!CertificateArn !DomainName Description')
  const within = ['DomainName']
  const domain = declarePart(resource, {
    suffix: 'DomainName',
    type: 'AWS::AppSync::DomainName',
    within,
    properties: {
      CertificateArn: settings.CertificateArn,
      DomainName: settings.DomainName,
      Description: propertyIn(settings, 'Description'),
    },
    from: sameNames('CertificateArn DomainName Description'),
  })
  const association = declarePart(resource, {
    suffix: 'DomainNameApiAssociation',
    type: 'AWS::AppSync::DomainNameApiAssociation',
    within,
    properties: { ApiId: apiIdOf(resource), DomainName: ref(domain.logicalId) },
  })
  return [domain, association]
}
