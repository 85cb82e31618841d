import type { Raw, RawMap } from '../../../../model/document.ts'
import { memberOf } from '../../../../model/raw.ts'
import type { Path } from '../../../../model/truth.ts'
import { assumedBy } from '../events/event-target.ts'
import type { Generated, SamResource, SamTemplate, Source } from '../generated.ts'
import { writtenAs } from '../places.ts'
import { arnOfManaged, MANAGED_ARN } from '../policy-templates/managed-policy.ts'
import {
  definedIn,
  getAtt,
  isGiven,
  isNoValue,
  partsOfIf,
  passedAttributes,
  propertyIn,
} from '../template-functions.ts'
import { tagsOf } from './lambda-function.ts'
import { tracingPolicies, whereTraced } from './tracing.ts'

/** The role that a function runs with. */
export interface ExecutionRole {
  readonly logicalId: string
  /** The `Role` of the function. */
  readonly arn: Raw
  /** Whether a role is made: not where the function names one. */
  readonly isMade: boolean
  /**
   * Adds an ARN, or a map with `PolicyName` and `PolicyDocument`, unless the role has it.
   *
   * @param isRepeatable whether a document that is there already is added again
   */
  readonly grant: (policy: Raw, sources?: readonly Source[], isRepeatable?: boolean) => void
  readonly generate: () => readonly Generated[]
}

export function executionRole(resource: SamResource, sam: SamTemplate): ExecutionRole {
  const { logicalId: owner, body } = resource
  const properties = body.Properties
  const logicalId = `${owner}Role`
  const own = getAtt(logicalId, 'Arn')
  const choice = roleOf(propertyIn(properties, 'Role'), own, sam)
  const granted = grants()
  for (const { policy, sources } of standardPolicies(resource, sam)) granted.add(policy, sources)
  return {
    logicalId,
    arn: choice.arn,
    isMade: choice.when !== null,
    grant: granted.add,
    generate: () => (choice.when === null ? [] : [role(choice.when)]),
  }

  function role(when: RawMap): Generated {
    const assume = propertyIn(properties, 'AssumeRolePolicyDocument')
    const policies = granted.inline()
    const made = definedIn({
      AssumeRolePolicyDocument: assume ?? assumedBy('lambda.amazonaws.com'),
      ManagedPolicyArns: granted.managed(),
      Policies: policies.length > 0 ? policies : undefined,
      Path: propertyIn(properties, 'RolePath'),
      PermissionsBoundary: propertyIn(properties, 'PermissionsBoundary'),
      Tags: tagsOf(properties),
    })
    const names = [
      ['AssumeRolePolicyDocument', 'AssumeRolePolicyDocument'],
      ['Path', 'RolePath'],
      ['PermissionsBoundary', 'PermissionsBoundary'],
      ['Tags', 'Tags'],
    ] as const
    const sources = names
      .filter(([, name]) => propertyIn(properties, name) !== undefined)
      .map(([to, name]) => writtenAs(resource, ['Properties', to], ['Properties', name]))
    return {
      logicalId,
      from: resource,
      body: { Type: 'AWS::IAM::Role', ...passedAttributes(body), ...when, Properties: made },
      sources: [...sources, ...granted.sources()],
    }
  }
}

/** The `Role` of a function, and the attributes under which one is made; null: never. */
function roleOf(
  given: Raw | undefined,
  own: Raw,
  sam: SamTemplate,
): { readonly arn: Raw; readonly when: RawMap | null } {
  if (given === undefined) return { arn: own, when: {} }
  const [condition, then, otherwise] = partsOfIf(given) ?? []
  if (then === undefined || otherwise === undefined || typeof condition !== 'string') {
    return { arn: given, when: null }
  }
  if (isNoValue(then) && isNoValue(otherwise)) return { arn: own, when: {} }
  if (isNoValue(then)) {
    return { arn: { 'Fn::If': [condition, own, otherwise] }, when: { Condition: condition } }
  }
  if (!isNoValue(otherwise)) return { arn: given, when: null }
  const opposite = `NOT${condition}`
  sam.addCondition(opposite, { 'Fn::Not': [{ Condition: condition }] })
  return { arn: { 'Fn::If': [condition, then, own] }, when: { Condition: opposite } }
}

interface Granted {
  readonly policy: Raw
  readonly sources: readonly Source[]
}

/** What SAM grants to every function, and for what it has. */
function standardPolicies(resource: SamResource, sam: SamTemplate): readonly Granted[] {
  const given = (name: string) => propertyIn(resource.body.Properties, name)
  const granted = (policy: Raw, ...pointer: Path): Granted => ({
    policy,
    sources: pointer.length === 0 ? [] : [writtenAs(resource, [], ['Properties', ...pointer])],
  })
  const basic = isGiven(given('DurableConfig'))
    ? 'AWSLambdaBasicDurableExecutionRolePolicy'
    : 'AWSLambdaBasicExecutionRole'
  const all = [granted(arnOfManaged(`service-role/${basic}`))]
  const traced = whereTraced(resource, sam)
  if (traced !== null) all.push(granted(traced(tracingPolicy(sam)), 'Tracing'))
  if (isGiven(given('VpcConfig'))) {
    all.push(granted(arnOfManaged('service-role/AWSLambdaVPCAccessExecutionRole'), 'VpcConfig'))
  }
  const queue = given('DeadLetterQueue')
  const action = queueActions.get(String(memberOf(queue, 'Type')))
  const target = memberOf(queue, 'TargetArn')
  if (action !== undefined && isGiven(target)) {
    all.push(granted(sendToDeadLetters(action, target), 'DeadLetterQueue'))
  }
  return all
}

export function tracingPolicy(sam: SamTemplate): Raw {
  const { aws, others } = tracingPolicies
  const partition = sam.plain({ Ref: 'AWS::Partition' })
  if (typeof partition === 'string') return arnOfManaged(partition === 'aws' ? aws : others)
  const isAws = { 'Fn::Equals': [{ Ref: 'AWS::Partition' }, 'aws'] }
  return { 'Fn::If': [isAws, arnOfManaged(aws), arnOfManaged(others)] }
}

export const queueActions: ReadonlyMap<string, string> = new Map([
  ['SQS', 'sqs:SendMessage'],
  ['SNS', 'sns:Publish'],
])

const sendToDeadLetters = (action: string, target: Raw): RawMap => ({
  PolicyName: 'DeadLetterQueuePolicy',
  PolicyDocument: {
    Version: '2012-10-17',
    Statement: [{ Action: action, Resource: target, Effect: 'Allow' }],
  },
})

/** Collects what a role is granted. */
function grants() {
  const lists = { ManagedPolicyArns: [] as Granted[], Policies: [] as Granted[] }
  const known = new Set<string>()
  const policiesOf = (list: readonly Granted[]) => list.map(({ policy }) => policy)
  return {
    add(policy: Raw, sources: readonly Source[] = [], isRepeatable = false): void {
      const isDocument = holdsDocument(policy)
      const key = keyOf(isDocument ? (memberOf(policy, 'PolicyDocument') ?? policy) : policy)
      if (known.has(key) && !(isDocument && isRepeatable)) return
      known.add(key)
      lists[isDocument ? 'Policies' : 'ManagedPolicyArns'].push({ policy, sources })
    },
    managed: () => policiesOf(lists.ManagedPolicyArns),
    inline: () => policiesOf(lists.Policies),
    sources: () =>
      (['ManagedPolicyArns', 'Policies'] as const).flatMap((name) =>
        lists[name].flatMap(({ sources }, index) =>
          sources.map(({ at, source }) => ({ at: ['Properties', name, index, ...at], source })),
        ),
      ),
  }
}

function holdsDocument(policy: Raw): boolean {
  if (memberOf(policy, 'PolicyDocument') !== undefined) return true
  return partsOfIf(policy)?.slice(1).some(holdsDocument) ?? false
}

const AWS_ARN = /"arn:aws[a-z-]*:iam::aws:policy\//g

/** The same for what comes to the same ARN. */
const keyOf = (policy: Raw): string =>
  JSON.stringify(policy)
    .replace(AWS_ARN, () => `"${MANAGED_ARN}`)
    .replace(/^\{"Fn::Sub":("[^"]*")\}$/, '$1')
