import type { Raw, RawMap } from '../../../../model/document.ts'
import { isRawMap, memberOf } from '../../../../model/raw.ts'
import type { Path } from '../../../../model/truth.ts'
import { hashedId } from '../apis/hashed-id.ts'
import { tellRefusal } from '../apis/refusal.ts'
import type { Generated, SamResource, SamTemplate, Source } from '../generated.ts'
import { writtenAs } from '../places.ts'
import {
  definedIn,
  getAtt,
  isGiven,
  isNoValue,
  partsOfIf,
  passedAttributes,
  propertyIn,
  ref,
} from '../template-functions.ts'
import { destinationPolicy } from './destination-policy.ts'

const CONFIG = ['Properties', 'EventInvokeConfig'] as const

/** What is made for the events that a function takes asynchronously. */
export interface EventInvoke {
  readonly made: readonly Generated[]
  /** What the function's role needs for its destinations. */
  readonly grants: readonly { readonly policy: Raw; readonly sources: readonly Source[] }[]
}

/** @param alias the logical id and the name of the function's alias; null where it has none */
export function eventInvokeConfig(
  resource: SamResource,
  alias: { readonly logicalId: string; readonly name: Raw } | null,
  sam: SamTemplate,
): EventInvoke {
  const config = propertyIn(resource.body.Properties, 'EventInvokeConfig')
  if (!isGiven(config) || !isRawMap(config)) return { made: [], grants: [] }
  const logicalId = `${resource.logicalId}EventInvokeConfig`
  const given = propertyIn(config, 'DestinationConfig')
  const destinations = ['OnSuccess', 'OnFailure'].flatMap((name) => {
    const written = memberOf(given, name)
    return isRawMap(written) ? [destination(name, written, logicalId, resource, sam)] : []
  })
  const copied = ['MaximumEventAgeInSeconds', 'MaximumRetryAttempts']
  const body = {
    Type: 'AWS::Lambda::EventInvokeConfig',
    ...(alias === null ? {} : { DependsOn: [alias.logicalId] }),
    ...passedAttributes(resource.body),
    Properties: definedIn({
      FunctionName: ref(resource.logicalId),
      Qualifier: alias === null ? '$LATEST' : alias.name,
      DestinationConfig: definedIn(
        Object.fromEntries(
          destinations.map(({ name, arn }) => [name, definedIn({ Destination: arn })]),
        ),
      ),
      ...Object.fromEntries(copied.map((name) => [name, propertyIn(config, name)])),
    }),
  }
  const sources = [
    writtenAs(resource, [], CONFIG),
    ...[...copied, 'DestinationConfig']
      .filter((name) => propertyIn(config, name) !== undefined)
      .map((name) => writtenAs(resource, ['Properties', name], [...CONFIG, name])),
  ]
  return {
    made: [
      ...destinations.flatMap(({ made }) => made),
      { logicalId, body, from: resource, sources },
    ],
    grants: destinations.flatMap(({ grants }) => grants),
  }
}

interface Destination extends EventInvoke {
  readonly name: string
  readonly arn: Raw | undefined
}

const madeTypes = new Map([
  ['SQS', { type: 'AWS::SQS::Queue', suffix: 'Queue', arnOf: (id: string) => getAtt(id, 'Arn') }],
  ['SNS', { type: 'AWS::SNS::Topic', suffix: 'Topic', arnOf: ref }],
])

/** A queue or a topic is made where the function names none, also under a condition. */
function destination(
  name: string,
  written: RawMap,
  configId: string,
  resource: SamResource,
  sam: SamTemplate,
): Destination {
  const pointer: Path = [...CONFIG, 'DestinationConfig', name]
  const sources = [writtenAs(resource, [], pointer)]
  const given = propertyIn(written, 'Destination') ?? earlierDestinations(sam).get(written)
  const type = memberOf(written, 'Type')
  const made = madeTypes.get(String(type))
  const missing = missingWhere(given, configId, sam)
  let arn = given
  const generated: Generated[] = []
  if (made !== undefined && (given === undefined || missing !== null)) {
    const logicalId = configId + name + made.suffix
    const own = made.arnOf(logicalId)
    arn = missing === null ? own : { 'Fn::If': [missing.condition, own, missing.otherwise] }
    generated.push({
      logicalId,
      from: resource,
      body: {
        Type: made.type,
        ...passedAttributes(resource.body),
        ...conditionOf(resource, missing?.condition ?? null, sam),
        Properties: {},
      },
      sources,
    })
  }
  if (arn !== undefined) earlierDestinations(sam).set(written, arn)
  const policy = arn === undefined ? null : destinationPolicy(String(type), arn, configId + name)
  if (policy === null) {
    tellRefusal(
      resource,
      sam,
      `${name} of EventInvokeConfig has no Type or Destination that it knows`,
    )
  }
  return { name, arn, made: generated, grants: policy === null ? [] : [{ policy, sources }] }
}

const earlier = new WeakMap<SamTemplate, WeakMap<RawMap, Raw>>()

/**
 * Where a destination was written to before: the transform writes the queue that it makes into
 * `Globals`, so that all functions which have their destination from there share that of the first.
 */
function earlierDestinations(sam: SamTemplate): WeakMap<RawMap, Raw> {
  const known = earlier.get(sam) ?? new WeakMap<RawMap, Raw>()
  earlier.set(sam, known)
  return known
}

/** The condition under which a destination is left out, where one decides. */
function missingWhere(
  given: Raw | undefined,
  configId: string,
  sam: SamTemplate,
): { readonly condition: string; readonly otherwise: Raw } | null {
  const [condition, then, otherwise] = partsOfIf(given) ?? []
  if (typeof condition !== 'string' || then === undefined || otherwise === undefined) return null
  if (isNoValue(then)) return isNoValue(otherwise) ? null : { condition, otherwise }
  if (!isNoValue(otherwise)) return null
  const opposite = hashedId(`NOT${condition}`, configId)
  sam.addCondition(opposite, { 'Fn::Not': [{ Condition: condition }] })
  return { condition: opposite, otherwise: then }
}

function conditionOf(
  { logicalId, body }: SamResource,
  missing: string | null,
  sam: SamTemplate,
): RawMap {
  const own = memberOf(body, 'Condition')
  if (missing === null) return {}
  if (typeof own !== 'string') return { Condition: missing }
  const both = hashedId(`${own}AND${missing}`, logicalId)
  sam.addCondition(both, { 'Fn::And': [{ Condition: own }, { Condition: missing }] })
  return { Condition: both }
}
