// biome-ignore-all lint/suspicious/noTemplateCurlyInString: CloudFormation writes holes in this way
/**
 * What a connector grants, by the types of its source and its destination. `%{…}` are holes, filled with
 * what is known of either: `%{Destination.Arn}`. `${…}` are filled by CloudFormation.
 * Source: aws-sam-translator 1.110 (Apache-2.0), `model/connector_profiles/profiles.json`.
 */
export type Access = 'Read' | 'Write'

export interface RoleProfile {
  readonly kind: 'role'
  /** Whose role gets the policy. */
  readonly of: 'source' | 'destination'
  readonly access: Readonly<Partial<Record<Access, readonly Statement[]>>>
  /** The only sets of permissions that may be asked for; undefined: any. */
  readonly only?: readonly (readonly Access[])[]
}

export interface Statement {
  readonly actions: readonly string[]
  readonly resources: readonly string[]
}

/** The destination's own policy lets the source write, from its ARN alone. */
export interface DestinationProfile {
  readonly kind: 'queue' | 'topic'
  readonly principal: string
  readonly action: string
}

export interface FunctionProfile {
  readonly kind: 'function'
  readonly principal: string
  readonly sourceArn: string
  readonly sourceAccount?: string
}

export type ConnectorProfile = RoleProfile | DestinationProfile | FunctionProfile

const DESTINATION = '%{Destination.Arn}'
const HERE = '${AWS::Region}:${AWS::AccountId}'

const words = (text: string, service: string): readonly string[] =>
  text.split(' ').map((word) => `${service}:${word}`)

const allow = (
  service: string,
  actions: string,
  ...resources: readonly string[]
): readonly Statement[] => [
  { actions: words(actions, service), resources: resources.length > 0 ? resources : [DESTINATION] },
]

const ofSource = (
  access: RoleProfile['access'],
  only?: readonly (readonly Access[])[],
): RoleProfile => ({ kind: 'role', of: 'source', access, ...(only ? { only } : {}) })

const bucketParts = [DESTINATION, `${DESTINATION}/*`]

const toBucket = ofSource({
  Read: allow(
    's3',
    'GetObject GetObjectAcl GetObjectLegalHold GetObjectRetention GetObjectTorrent GetObjectVersion GetObjectVersionAcl GetObjectVersionForReplication GetObjectVersionTorrent ListBucket ListBucketMultipartUploads ListBucketVersions ListMultipartUploadParts',
    ...bucketParts,
  ),
  Write: allow(
    's3',
    'AbortMultipartUpload DeleteObject DeleteObjectVersion PutObject PutObjectLegalHold PutObjectRetention RestoreObject',
    ...bucketParts,
  ),
})

const tableParts = [DESTINATION, `${DESTINATION}/index/*`]

const toTable = ofSource({
  Read: allow(
    'dynamodb',
    'GetItem Query Scan BatchGetItem ConditionCheckItem PartiQLSelect',
    ...tableParts,
  ),
  Write: allow(
    'dynamodb',
    'PutItem UpdateItem DeleteItem BatchWriteItem PartiQLDelete PartiQLInsert PartiQLUpdate',
    ...tableParts,
  ),
})

const toTopic = ofSource({ Write: allow('sns', 'Publish') })
const toBus = ofSource({ Write: allow('events', 'PutEvents') })
const toFunction = ofSource({ Write: allow('lambda', 'InvokeAsync InvokeFunction') })

const executions = `arn:\${AWS::Partition}:states:${HERE}:execution:%{Destination.Name}:*`
const executionRule = `arn:\${AWS::Partition}:events:${HERE}:rule/StepFunctionsGetEventsForStepFunctionsExecutionRule`

const invokedByApi: FunctionProfile = {
  kind: 'function',
  principal: 'apigateway.amazonaws.com',
  sourceArn: `arn:\${AWS::Partition}:execute-api:${HERE}:%{Source.ResourceId}/%{Source.Qualifier}`,
}

const FUNCTION = 'AWS::Lambda::Function'
const TABLE = 'AWS::DynamoDB::Table'
const QUEUE = 'AWS::SQS::Queue'
const TOPIC = 'AWS::SNS::Topic'
const BUCKET = 'AWS::S3::Bucket'
const BUS = 'AWS::Events::EventBus'
const MACHINE = 'AWS::StepFunctions::StateMachine'

const events = 'events.amazonaws.com'

type ByType<T> = ReadonlyMap<string, T>

export const connectorProfiles: ByType<ByType<ConnectorProfile>> = new Map<
  string,
  ByType<ConnectorProfile>
>([
  [
    TABLE,
    new Map<string, ConnectorProfile>([
      [
        FUNCTION,
        {
          kind: 'role',
          of: 'destination',
          access: {
            Read: allow(
              'dynamodb',
              'DescribeStream GetRecords GetShardIterator ListStreams',
              '%{Source.Arn}/stream/*',
            ),
          },
        },
      ],
    ]),
  ],
  [
    'AWS::Events::Rule',
    new Map<string, ConnectorProfile>([
      [TOPIC, { kind: 'topic', principal: events, action: 'sns:Publish' }],
      [BUS, toBus],
      [MACHINE, ofSource({ Write: allow('states', 'StartExecution') })],
      [FUNCTION, { kind: 'function', principal: events, sourceArn: '%{Source.Arn}' }],
      [QUEUE, { kind: 'queue', principal: events, action: 'sqs:SendMessage' }],
    ]),
  ],
  [
    FUNCTION,
    new Map<string, ConnectorProfile>([
      [FUNCTION, toFunction],
      [BUCKET, toBucket],
      [TABLE, toTable],
      [
        QUEUE,
        ofSource({
          Read: allow('sqs', 'ReceiveMessage GetQueueAttributes'),
          Write: allow('sqs', 'DeleteMessage SendMessage ChangeMessageVisibility PurgeQueue'),
        }),
      ],
      [TOPIC, toTopic],
      [
        MACHINE,
        ofSource({
          Write: [
            ...allow('states', 'StartExecution StartSyncExecution'),
            ...allow('states', 'StopExecution', executions),
          ],
          Read: [
            ...allow('states', 'DescribeStateMachine ListExecutions'),
            ...allow(
              'states',
              'DescribeExecution DescribeStateMachineForExecution GetExecutionHistory',
              executions,
            ),
          ],
        }),
      ],
      [BUS, toBus],
      [
        'AWS::Location::PlaceIndex',
        ofSource({
          Read: allow(
            'geo',
            'DescribePlaceIndex GetPlace SearchPlaceIndexForPosition SearchPlaceIndexForSuggestions SearchPlaceIndexForText',
          ),
        }),
      ],
    ]),
  ],
  ['AWS::ApiGatewayV2::Api', new Map([[FUNCTION, invokedByApi]])],
  ['AWS::ApiGateway::RestApi', new Map([[FUNCTION, invokedByApi]])],
  [
    TOPIC,
    new Map<string, ConnectorProfile>([
      [QUEUE, { kind: 'queue', principal: 'sns.amazonaws.com', action: 'sqs:SendMessage' }],
      [FUNCTION, { kind: 'function', principal: 'sns.amazonaws.com', sourceArn: '%{Source.Arn}' }],
    ]),
  ],
  [
    QUEUE,
    new Map<string, ConnectorProfile>([
      [
        FUNCTION,
        {
          kind: 'role',
          of: 'destination',
          only: [['Read', 'Write']],
          access: {
            Write: allow('sqs', 'DeleteMessage', '%{Source.Arn}'),
            Read: allow('sqs', 'ReceiveMessage GetQueueAttributes', '%{Source.Arn}'),
          },
        },
      ],
    ]),
  ],
  [
    BUCKET,
    new Map<string, ConnectorProfile>([
      [
        FUNCTION,
        {
          kind: 'function',
          principal: 's3.amazonaws.com',
          sourceArn: '%{Source.Arn}',
          sourceAccount: '${AWS::AccountId}',
        },
      ],
    ]),
  ],
  [
    MACHINE,
    new Map<string, ConnectorProfile>([
      [FUNCTION, toFunction],
      [TOPIC, toTopic],
      [QUEUE, ofSource({ Write: allow('sqs', 'SendMessage') })],
      [BUCKET, toBucket],
      [TABLE, toTable],
      [
        MACHINE,
        ofSource(
          {
            Read: [
              ...allow('states', 'DescribeExecution', executions),
              ...allow('events', 'DescribeRule', executionRule),
            ],
            Write: [
              ...allow('states', 'StartExecution'),
              ...allow('states', 'StopExecution', executions),
              ...allow('events', 'PutTargets PutRule', executionRule),
            ],
          },
          [['Read'], ['Read', 'Write']],
        ),
      ],
      [BUS, toBus],
    ]),
  ],
  [
    'AWS::AppSync::DataSource',
    new Map<string, ConnectorProfile>([
      [TABLE, toTable],
      [
        FUNCTION,
        ofSource({
          Write: allow('lambda', 'InvokeAsync InvokeFunction', DESTINATION, `${DESTINATION}:*`),
        }),
      ],
      [BUS, toBus],
    ]),
  ],
  [
    'AWS::AppSync::GraphQLApi',
    new Map<string, ConnectorProfile>([
      [
        FUNCTION,
        {
          kind: 'function',
          principal: 'appsync.amazonaws.com',
          sourceArn: `arn:\${AWS::Partition}:appsync:${HERE}:apis/%{Source.ResourceId}`,
        },
      ],
    ]),
  ],
])
