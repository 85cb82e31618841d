import type { Raw, RawMap } from '../../../../../model/document.ts'
import { isRawList, memberOf } from '../../../../../model/raw.ts'
import { assumedBy } from '../../events/event-target.ts'
import type { Generated, SamResource } from '../../generated.ts'
import { definedIn, getAtt, isGiven, propertyIn, ref, sub } from '../../template-functions.ts'
import { Refusal } from '../refusal.ts'
import { apiIdOf, declarePart, sameNames } from './graphql-part.ts'
import { membersIn, settingsIn } from './shape.ts'

/** What a kind of data source is made of. */
interface Kind {
  readonly settings: string
  readonly type: string
  readonly configuration: (settings: RawMap) => RawMap
  /** Ends the logical id of the policy of its role. */
  readonly policy: string
  readonly statements: (settings: RawMap) => readonly RawMap[]
  readonly destination: string
}

const COMMON = 'ServiceRoleArn Name Description'

/** Actions of AppSync on a table. Source: connector profiles of aws-sam-translator 1.110. */
const TABLE_ACTIONS = {
  Read: 'GetItem Query Scan BatchGetItem ConditionCheckItem PartiQLSelect',
  Write: 'PutItem UpdateItem DeleteItem BatchWriteItem PartiQLDelete PartiQLInsert PartiQLUpdate',
} as const

const kinds: Readonly<Record<string, Kind>> = {
  DynamoDb: {
    settings: `!TableName ${COMMON} TableArn Permissions Region DeltaSync UseCallerCredentials Versioned`,
    type: 'AMAZON_DYNAMODB',
    configuration: (settings) => ({ DynamoDBConfig: tableConfiguration(settings) }),
    policy: 'ToTableConnectorPolicy',
    statements: tableStatements,
    destination: 'AWS::DynamoDB::Table',
  },
  Lambda: {
    settings: `!FunctionArn ${COMMON}`,
    type: 'AWS_LAMBDA',
    configuration: ({ FunctionArn = null }) => ({
      LambdaConfig: { LambdaFunctionArn: FunctionArn },
    }),
    policy: 'ToLambdaConnectorPolicy',
    statements: ({ FunctionArn = null }) => [
      {
        Effect: 'Allow',
        Action: ['lambda:InvokeAsync', 'lambda:InvokeFunction'],
        Resource: [FunctionArn, sub(`\${DestinationArn}:*`, { DestinationArn: FunctionArn })],
      },
    ],
    destination: 'AWS::Lambda::Function',
  },
}

/** What the data sources of an API make, and the names that functions know them by. */
export interface DataSources {
  readonly made: readonly Generated[]
  readonly names: ReadonlyMap<string, Raw>
}

export function dataSources(resource: SamResource): DataSources {
  const given = resource.body.Properties.DataSources ?? null
  const sections = given === null ? {} : settingsIn(given, 'its DataSources', 'DynamoDb Lambda')
  const names = new Map<string, Raw>()
  const made = Object.entries(kinds).flatMap(([section, kind]) =>
    membersIn(memberOf(sections, section), `${section} of its DataSources`).flatMap(
      ([name, raw]) => {
        const settings = settingsIn(raw, `one of ${section} of its DataSources`, kind.settings)
        const suffix = `${name}${section === 'DynamoDb' ? 'DynamoDB' : section}DataSource`
        names.set(name, getAtt(resource.logicalId + suffix, 'Name'))
        return declareSource(resource, { section, name, suffix, settings }, kind)
      },
    ),
  )
  return { made, names }
}

interface Source {
  readonly section: string
  readonly name: string
  readonly suffix: string
  readonly settings: RawMap
}

function declareSource(
  resource: SamResource,
  { section, name, suffix, settings }: Source,
  kind: Kind,
): readonly Generated[] {
  const within = ['DataSources', section, name]
  const given = settings.ServiceRoleArn
  const named = settings.Name
  const roleId = `${resource.logicalId}${suffix}Role`
  const source = declarePart(resource, {
    suffix,
    type: 'AWS::AppSync::DataSource',
    within,
    properties: {
      ApiId: apiIdOf(resource),
      Name: isGiven(named) ? named : name,
      Type: kind.type,
      Description: propertyIn(settings, 'Description'),
      ...kind.configuration(settings),
      ServiceRoleArn: isGiven(given) ? given : getAtt(roleId, 'Arn'),
    },
    from: sameNames('Name Description ServiceRoleArn'),
  })
  if (isGiven(given)) return [source]
  const role = declarePart(resource, {
    suffix: `${suffix}Role`,
    type: 'AWS::IAM::Role',
    within,
    properties: { AssumeRolePolicyDocument: assumedBy('appsync.amazonaws.com') },
  })
  return [source, role, accessPolicy(resource, { suffix, within, settings, roleId }, kind)]
}

/** Lets the role of a data source at what stands behind it. */
function accessPolicy(
  resource: SamResource,
  {
    suffix,
    within,
    settings,
    roleId,
  }: Pick<Source, 'suffix' | 'settings'> & {
    readonly within: readonly string[]
    readonly roleId: string
  },
  { policy, statements, destination }: Kind,
): Generated {
  const made = declarePart(resource, {
    suffix: `${suffix}${policy}`,
    type: 'AWS::IAM::ManagedPolicy',
    within,
    properties: {
      PolicyDocument: { Version: '2012-10-17', Statement: statements(settings) },
      Roles: [ref(roleId)],
    },
  })
  const connector = `${resource.logicalId}${suffix}${policy.replace(/Policy$/, '')}`
  const Metadata = connectorMetadata(connector, 'AWS::AppSync::DataSource', destination)
  const { Type = '', Properties = {} } = made.body
  return { ...made, body: { Type, Metadata, Properties } }
}

/** How the transform marks what it makes as a connector. */
export const connectorMetadata = (
  connector: string,
  source: string,
  destination: string,
): RawMap => ({
  'aws:sam:connectors': {
    [connector]: { Source: { Type: source }, Destination: { Type: destination } },
  },
})

function tableConfiguration(settings: RawMap): RawMap {
  const region = settings.Region
  const sync = settings.DeltaSync
  const ifGiven = (name: string) => (isGiven(settings[name]) ? settings[name] : undefined)
  return definedIn({
    AwsRegion: isGiven(region) ? region : ref('AWS::Region'),
    TableName: settings.TableName,
    UseCallerCredentials: ifGiven('UseCallerCredentials'),
    Versioned: ifGiven('Versioned'),
    DeltaSyncConfig: isGiven(sync)
      ? settingsIn(sync, 'a DeltaSync', '!BaseTableTTL !DeltaSyncTableName !DeltaSyncTableTTL')
      : undefined,
  })
}

function tableStatements(settings: RawMap): readonly RawMap[] {
  const given = settings.Permissions
  const permissions = isGiven(given) ? given : ['Read', 'Write']
  const isKnown = (permission: Raw) => permission === 'Read' || permission === 'Write'
  if (!isRawList(permissions) || !permissions.every(isKnown)) {
    throw new Refusal('Permissions of a data source is not a list of Read and Write')
  }
  const arn = tableArn(settings)
  return Object.entries(TABLE_ACTIONS)
    .filter(([permission]) => permissions.some((given) => given === permission))
    .map(([, actions]) => ({
      Effect: 'Allow',
      Action: actions.split(' ').map((action) => `dynamodb:${action}`),
      Resource: [arn, sub(`\${DestinationArn}/index/*`, { DestinationArn: arn })],
    }))
}

function tableArn(settings: RawMap): Raw {
  const given = settings.TableArn
  if (isGiven(given)) return given
  const region = settings.Region
  return sub(
    `arn:\${AWS::Partition}:dynamodb:\${__Region__}:\${AWS::AccountId}:table/\${__TableName__}`,
    {
      __TableName__: settings.TableName ?? null,
      __Region__: isGiven(region) ? region : ref('AWS::Region'),
    },
  )
}
