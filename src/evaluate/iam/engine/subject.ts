import type { Resource } from '../../../model/resource.ts'
import { isKind, type Text, type Unknown, type Value } from '../../../model/value.ts'
import { compile, type Names, type Subject, serviceOf } from './compile.ts'
import { principalSpelling } from './spelling.ts'
import type { Symbols } from './symbols.ts'
import { anyText, literal, partText, type Tokens } from './tokens.ts'

/** What a resource type's ARN looks like before the name, the property that names it, and IAM's prefix. */
interface SubjectType {
  readonly name: string
  readonly before?: string
  readonly service?: string
  /** The service of its actions, where it isn't that of its ARN. */
  readonly actions?: string
  /** Whether requests without credentials get in where the policy allows it. */
  readonly takesAnonymous?: boolean
}

/** Service Authorization Reference, resource types; CloudFormation template reference, properties. */
const types: ReadonlyMap<string, SubjectType> = new Map([
  ['AWS::S3::Bucket', { name: 'BucketName', takesAnonymous: true }],
  ['AWS::SQS::Queue', { name: 'QueueName', takesAnonymous: true }],
  ['AWS::SNS::Topic', { name: 'TopicName', takesAnonymous: true }],
  ['AWS::Lambda::Function', { name: 'FunctionName', before: 'function:', takesAnonymous: true }],
  [
    'AWS::OpenSearchService::Domain',
    { name: 'DomainName', before: 'domain/', takesAnonymous: true },
  ],
  [
    'AWS::Elasticsearch::Domain',
    { name: 'DomainName', before: 'domain/', service: 'es', takesAnonymous: true },
  ],
  ['AWS::ApiGateway::RestApi', { name: 'Name', service: 'execute-api', takesAnonymous: true }],
  ['AWS::KMS::Key', { name: '', before: 'key/' }],
  ['AWS::ECR::Repository', { name: 'RepositoryName', before: 'repository/' }],
  ['AWS::SecretsManager::Secret', { name: 'Name', before: 'secret:' }],
  ['AWS::IAM::Role', { name: 'RoleName', before: 'role/', actions: 'sts' }],
  ['AWS::DynamoDB::Table', { name: 'TableName', before: 'table/' }],
  ['AWS::Kinesis::Stream', { name: 'Name', before: 'stream/' }],
  ['AWS::EFS::FileSystem', { name: '', before: 'file-system/' }],
  ['AWS::Backup::BackupVault', { name: 'BackupVaultName', before: 'backup-vault:' }],
  ['AWS::Events::EventBus', { name: 'Name', before: 'event-bus/' }],
])

export interface CarryingResource extends Subject {
  readonly service: string
  readonly takesAnonymous: boolean
  readonly account: string | null
}

/** What carries a document, where that isn't known: a resource of any type. */
export const someResource: CarryingResource = {
  id: null,
  type: '',
  name: [anyText],
  arn: [...literal('arn:'), partText, 58, partText, 58, partText, 58, partText, 58, anyText],
  service: '',
  takesAnonymous: true,
  account: null,
}

/** The property that holds the name of resources of a type; null where there is none. */
export const namePropertyOf = (type: string): string | null => types.get(type)?.name || null

/** The resource that carries a document, with the name that it has in this world. */
export function subjectOf(
  resource: Resource,
  name: Value | undefined,
  symbols: Symbols,
): CarryingResource {
  const { id, type, environment } = resource
  const { account, region } = environment
  const told = types.get(type)
  const arnService = told?.service ?? serviceOf(type)
  const names: Names = { symbols, subject: null, account }
  const named: Tokens = isName(name)
    ? compile(name, { ...principalSpelling, isIdentity: false }, names)
    : [symbols.distinct(`name of ${id}`, `{${resource.address}}`)]
  const isBucket = type === 'AWS::S3::Bucket'
  const isGlobal = isBucket || type === 'AWS::IAM::Role'
  const owner = account === null ? [symbols.open('account', '{account}')] : literal(account)
  return {
    id,
    type,
    name: named,
    arn: [
      ...literal('arn:aws:'),
      ...literal(arnService),
      58,
      ...(isGlobal
        ? []
        : region === null
          ? [symbols.openPart('region', '{region}')]
          : literal(region)),
      58,
      ...(isBucket ? [] : owner),
      58,
      ...literal(told?.before ?? ''),
      ...named,
    ],
    service: told?.actions ?? arnService,
    takesAnonymous: told?.takesAnonymous ?? false,
    account,
  }
}

const isName = (value: Value | undefined): value is string | Text | Unknown =>
  typeof value === 'string' ||
  isKind(value, 'text') ||
  (isKind(value, 'unknown') && value.source !== null)

/** The ARN as a request holds it. */
export const arnText = (arn: Tokens): string =>
  arn.map((token) => (token >= 0 ? String.fromCharCode(token) : '')).join('')
