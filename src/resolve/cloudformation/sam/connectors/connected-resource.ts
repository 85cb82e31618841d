import type { Raw, RawMap } from '../../../../model/document.ts'
import { isRawList, memberOf } from '../../../../model/raw.ts'
import type { SamTemplate } from '../generated.ts'
import { getAtt, isGiven, namedBy, ref } from '../template-functions.ts'

/** A source or a destination of a connector: what grants may say of it. */
export interface ConnectedResource {
  /** Null for one outside of the template. */
  readonly logicalId: string | null
  readonly type: string
  /** The type as it is written, which may be SAM's. */
  readonly writtenType: Raw
  readonly arn: Raw | undefined
  readonly roleName: Raw | undefined
  readonly queueUrl: Raw | undefined
  readonly resourceId: Raw | undefined
  readonly name: Raw | undefined
  readonly qualifier: Raw | undefined
}

const typesOfSam: ReadonlyMap<string, string> = new Map([
  ['AWS::Serverless::Function', 'AWS::Lambda::Function'],
  ['AWS::Serverless::StateMachine', 'AWS::StepFunctions::StateMachine'],
  ['AWS::Serverless::Api', 'AWS::ApiGateway::RestApi'],
  ['AWS::Serverless::HttpApi', 'AWS::ApiGatewayV2::Api'],
  ['AWS::Serverless::SimpleTable', 'AWS::DynamoDB::Table'],
])

/**
 * What a `Source` or `Destination` names; a string says, as a clause, why there is none.
 *
 * @param other the other end
 */
export function connectedResource(
  reference: RawMap,
  other: RawMap,
  sam: SamTemplate,
): ConnectedResource | string {
  const id = memberOf(reference, 'Id')
  const others = Object.keys(reference).filter((name) => name !== 'Id' && name !== 'Qualifier')
  if ((id !== undefined) === others.length > 0) return 'it names a resource by Id and otherwise'
  if (!isGiven(id)) return resourceElsewhere(reference)
  const body = typeof id === 'string' ? sam.current(id) : undefined
  const type = memberOf(body, 'Type')
  if (typeof id !== 'string' || typeof type !== 'string')
    return 'it names no resource of the template'
  const { arn, url, resourceId, name, qualifier } = attributesOf(type, id)
  const role = roleOf(type, memberOf(body, 'Properties'), other)
  const roleId = namedBy(role)
  return {
    logicalId: id,
    type,
    writtenType: sam.resources.get(id)?.body.Type ?? type,
    arn,
    roleName: roleId === null ? undefined : ref(roleId),
    queueUrl: url,
    resourceId,
    name,
    qualifier: memberOf(reference, 'Qualifier') ?? qualifier,
  }
}

function resourceElsewhere(reference: RawMap): ConnectedResource | string {
  const type = memberOf(reference, 'Type')
  if (typeof type !== 'string' || type === '') return 'it names a resource without its Type'
  const canonical = typesOfSam.get(type) ?? type
  const given = (name: string) => memberOf(reference, name) ?? undefined
  return {
    logicalId: null,
    type: canonical,
    writtenType: canonical,
    arn: given('Arn'),
    roleName: given('RoleName'),
    queueUrl: given('QueueUrl'),
    resourceId: given('ResourceId'),
    name: given('Name'),
    qualifier: given('Qualifier'),
  }
}

interface Attributes {
  readonly arn?: Raw
  readonly url?: Raw
  readonly resourceId?: Raw
  readonly name?: Raw
  readonly qualifier?: Raw
}

const byArnAttribute = new Set([
  'AWS::Lambda::Function',
  'AWS::Events::Rule',
  'AWS::DynamoDB::Table',
  'AWS::S3::Bucket',
  'AWS::Location::PlaceIndex',
  'AWS::Events::EventBus',
])

function attributesOf(type: string, id: string): Attributes {
  const arn = getAtt(id, 'Arn')
  if (byArnAttribute.has(type)) return { arn }
  switch (type) {
    case 'AWS::StepFunctions::StateMachine':
      return { arn: ref(id), name: getAtt(id, 'Name') }
    case 'AWS::AppSync::GraphQLApi':
      return { arn: ref(id), resourceId: getAtt(id, 'ApiId') }
    case 'AWS::AppSync::DataSource':
    case 'AWS::SNS::Topic':
      return { arn: ref(id) }
    case 'AWS::SQS::Queue':
      return { arn, url: ref(id) }
    case 'AWS::ApiGateway::RestApi':
    case 'AWS::ApiGatewayV2::Api':
      return { arn, resourceId: ref(id), qualifier: '*' }
    default:
      return {}
  }
}

const roleProperties: ReadonlyMap<string, string> = new Map([
  ['AWS::Lambda::Function', 'Role'],
  ['AWS::StepFunctions::StateMachine', 'RoleArn'],
  ['AWS::AppSync::DataSource', 'ServiceRoleArn'],
])

/** The role that the resource works with; a rule has one for each of its targets. */
function roleOf(type: string, properties: Raw | undefined, other: RawMap): Raw | undefined {
  const property = roleProperties.get(type)
  if (property !== undefined) return memberOf(properties, property)
  const targets = type === 'AWS::Events::Rule' ? memberOf(properties, 'Targets') : undefined
  if (!isRawList(targets)) return undefined
  const arn = memberOf(other, 'Arn')
  const keys = [memberOf(other, 'Id'), isGiven(arn) ? JSON.stringify(arn) : undefined]
  const places = targetPlaces(targets)
  const [first] = keys
    .flatMap((key) => (typeof key === 'string' ? (places.get(key) ?? []) : []))
    .sort((one, another) => one - another)
  return first === undefined ? undefined : memberOf(targets[first], 'RoleArn')
}

/** Many connectors may look through the targets of one rule. */
const placesByTargets = new WeakMap<readonly Raw[], ReadonlyMap<string, number>>()

/** Targets by the logical id, and by the text, of their ARN; the first one counts. */
function targetPlaces(targets: readonly Raw[]): ReadonlyMap<string, number> {
  const known = placesByTargets.get(targets)
  if (known) return known
  const places = new Map<string, number>()
  for (const [index, target] of targets.entries()) {
    const arn = memberOf(target, 'Arn')
    if (arn === undefined) continue
    for (const key of [namedBy(arn), JSON.stringify(arn)]) {
      if (key !== null && !places.has(key)) places.set(key, index)
    }
  }
  placesByTargets.set(targets, places)
  return places
}
