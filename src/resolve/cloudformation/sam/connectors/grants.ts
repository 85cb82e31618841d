import type { Raw, RawMap } from '../../../../model/document.ts'
import { definedIn } from '../template-functions.ts'
import type {
  Access,
  ConnectorProfile,
  DestinationProfile,
  FunctionProfile,
  RoleProfile,
} from './connector-profiles.ts'
import { type Ends, fillHoles, holesOf, missingFor } from './fill-holes.ts'

/** One resource that a connector makes. */
export interface Grant {
  readonly type: string
  /** Follows the logical id of the connector. */
  readonly suffix: string
  readonly properties: RawMap
}

/** What a profile comes to; a string says, as a clause, why SAM refuses it. */
export function grantsOf(
  profile: ConnectorProfile,
  ends: Ends,
  permissions: ReadonlySet<Access>,
): readonly Grant[] | string {
  switch (profile.kind) {
    case 'role':
      return rolePolicy(profile, ends, permissions)
    case 'function':
      return permissions.has('Read') ? ONLY_WRITE : invokePermission(profile, ends)
    default:
      return permissions.has('Read') ? ONLY_WRITE : destinationPolicy(profile, ends)
  }
}

const ONLY_WRITE = 'between these types there is only Write'

function rolePolicy(
  { of, access, only }: RoleProfile,
  ends: Ends,
  permissions: ReadonlySet<Access>,
): readonly Grant[] | string {
  const asked = [...permissions]
  if (asked.some((permission) => access[permission] === undefined)) {
    return `between these types there is only ${Object.keys(access).join(' and ')}`
  }
  const isSet = (set: readonly Access[]) =>
    set.length === permissions.size && set.every((permission) => permissions.has(permission))
  if (only && !only.some(isSet)) {
    return `between these types there is only ${only.map((set) => set.join(' with ')).join(', or ')}`
  }
  const values = holesOf(ends)
  const all = Object.values(access).flat()
  for (const text of all.flatMap(({ resources }) => resources)) {
    const missing = missingFor(text, values)
    if (missing !== null) return `its ${missing} is not known`
  }
  const role = ends[of].roleName
  if (role === undefined) return `the role of its ${of} is not known`
  const names = Object.keys(access) as Access[]
  const statements = names
    .filter((name) => permissions.has(name))
    .flatMap((name) => access[name] ?? [])
    .map(({ actions, resources }) => ({
      Effect: 'Allow',
      Action: actions,
      Resource: resources.map((text) => fillHoles(text, values)),
    }))
  return [
    {
      type: 'AWS::IAM::ManagedPolicy',
      suffix: 'Policy',
      properties: { PolicyDocument: documentOf(statements), Roles: [role] },
    },
  ]
}

function invokePermission(profile: FunctionProfile, ends: Ends): readonly Grant[] | string {
  const values = holesOf(ends)
  const missing = missingFor(profile.sourceArn, values)
  if (missing !== null) return `its ${missing} is not known`
  const { arn } = ends.destination
  if (arn === undefined) return 'the ARN of its destination is not known'
  const { sourceAccount } = profile
  const properties = definedIn({
    Action: 'lambda:InvokeFunction',
    FunctionName: arn,
    Principal: profile.principal,
    SourceArn: fillHoles(profile.sourceArn, values),
    SourceAccount: sourceAccount === undefined ? undefined : fillHoles(sourceAccount, values),
  })
  return [{ type: 'AWS::Lambda::Permission', suffix: 'WriteLambdaPermission', properties }]
}

function destinationPolicy(
  { kind, principal, action }: DestinationProfile,
  { source, destination }: Ends,
): readonly Grant[] | string {
  const isQueue = kind === 'queue'
  const place = isQueue ? destination.queueUrl : destination.arn
  if (source.arn === undefined || destination.arn === undefined || place === undefined) {
    return 'the ARN of its source, or its destination, is not known'
  }
  const document = documentOf([
    {
      Effect: 'Allow',
      Principal: { Service: principal },
      Resource: destination.arn,
      Action: action,
      Condition: { ArnEquals: { 'aws:SourceArn': source.arn } },
    },
  ])
  return [
    isQueue
      ? {
          type: 'AWS::SQS::QueuePolicy',
          suffix: 'QueuePolicy',
          properties: { PolicyDocument: document, Queues: [place] },
        }
      : {
          type: 'AWS::SNS::TopicPolicy',
          suffix: 'TopicPolicy',
          properties: { Topics: [place], PolicyDocument: document },
        },
  ]
}

const documentOf = (statements: readonly Raw[]): RawMap => ({
  Version: '2012-10-17',
  Statement: statements,
})
