import type { Raw, RawMap } from '../../../../model/document.ts'
import { isRawMap, memberOf, scalarText } from '../../../../model/raw.ts'
import { isLoop } from '../../for-each.ts'
import { quoted } from '../../problems.ts'
import { tellRefusal } from '../apis/refusal.ts'
import type { EventTarget, Generated, SamEvent, SamResource, SamTemplate } from '../generated.ts'
import { definedIn } from '../template-functions.ts'
import { alexaSkill } from './alexa-skill.ts'
import { functionApi, startApi } from './api-event.ts'
import { bucketNotification } from './bucket-notification.ts'
import type { EventKind } from './event-kind.ts'
import { readEvent } from './event-source-mapping.ts'
import { documentDb, dynamoDb, kinesis, mq, msk, selfManagedKafka, sqs } from './event-sources.ts'
import { isStateMachine } from './event-target.ts'
import { functionHttpApi } from './http-api-event.ts'
import { iotRule } from './iot-rule.ts'
import { logSubscription } from './log-subscription.ts'
import { faultIn, unknownIn } from './property-rules.ts'
import { functionPattern, functionSchedule, startPattern, startSchedule } from './rule.ts'
import { scheduleV2 } from './schedule-v2.ts'
import { topicSubscription } from './topic-subscription.ts'
import { userPoolTrigger } from './user-pool-trigger.ts'

type Kinds = ReadonlyMap<string, EventKind>

const kindsOfFunctions: Kinds = new Map<string, EventKind>([
  ['AlexaSkill', alexaSkill],
  ['Api', functionApi],
  ['CloudWatchEvent', functionPattern],
  ['CloudWatchLogs', logSubscription],
  ['Cognito', userPoolTrigger],
  ['DocumentDB', readEvent(documentDb)],
  ['DynamoDB', readEvent(dynamoDb)],
  ['EventBridgeRule', functionPattern],
  ['HttpApi', functionHttpApi],
  ['IoTRule', iotRule],
  ['Kinesis', readEvent(kinesis)],
  ['MQ', readEvent(mq)],
  ['MSK', readEvent(msk)],
  ['S3', bucketNotification],
  ['SNS', topicSubscription],
  ['SQS', readEvent(sqs)],
  ['Schedule', functionSchedule],
  ['ScheduleV2', scheduleV2],
  ['SelfManagedKafka', readEvent(selfManagedKafka)],
])

const kindsOfStateMachines: Kinds = new Map<string, EventKind>([
  ['Api', startApi],
  ['CloudWatchEvent', startPattern],
  ['EventBridgeRule', startPattern],
  ['Schedule', startSchedule],
  ['ScheduleV2', scheduleV2],
])

/**
 * What the events of a function or of a state machine make, in the order of the transform. Buckets and
 * user pools that events change are among it, under their own logical ids.
 * Source: "EventSource" in the AWS SAM developer guide; aws-sam-translator 1.110 is the reference.
 */
export function generateEvents(
  owner: SamResource,
  target: EventTarget,
  sam: SamTemplate,
): readonly Generated[] {
  const events = memberOf(owner.body.Properties, 'Events') ?? {}
  if (!isRawMap(events)) {
    tellRefusal(owner, sam, 'its Events must be a map')
    return []
  }
  const made = new Map<string, Generated>()
  const seen: SamTemplate = {
    ...sam,
    current: (logicalId) => made.get(logicalId)?.body ?? sam.current(logicalId),
  }
  for (const name of inOrder(events, owner)) {
    for (const generated of generateEvent(name, memberOf(events, name), owner, target, seen)) {
      made.set(generated.logicalId, withEarlierPlaces(generated, made.get(generated.logicalId)))
    }
  }
  return [...made.values()]
}

/** A function's events are taken by path, so that a route for all comes first; a state machine's as written. */
function inOrder(events: RawMap, owner: SamResource): readonly string[] {
  const names = Object.keys(events)
  if (owner.body.Type === 'AWS::Serverless::StateMachine') return names
  const keyOf = (name: string) =>
    scalarText(memberOf(memberOf(memberOf(events, name), 'Properties'), 'Path')) ?? name
  const keys = new Map(names.map((name) => [name, keyOf(name)]))
  const compare = (one = '', other = '') => (one < other ? -1 : one > other ? 1 : 0)
  return names.sort((one, other) => compare(keys.get(one), keys.get(other)))
}

function generateEvent(
  name: string,
  raw: Raw | undefined,
  owner: SamResource,
  target: EventTarget,
  sam: SamTemplate,
): readonly Generated[] {
  const type = memberOf(raw, 'Type')
  const properties = memberOf(raw, 'Properties') ?? {}
  const refuse = (clause: string) => {
    tellRefusal(owner, sam, `${clause} in event ${quoted(name)}`)
    return []
  }
  if (isLoop(name)) {
    sam.leaveOpen(owner, `the events that ${quoted(name)} makes were not expanded`)
    return []
  }
  if (typeof type !== 'string') return refuse('there is no Type')
  if (!isRawMap(properties)) return refuse('Properties must be a map')
  if (!/^[A-Za-z0-9]+$/.test(name)) return refuse('the name must be alphanumeric')
  const source = owner.placeOf(['Properties', 'Events', name])
  const event: SamEvent = { name, type, properties, owner, source }
  const kind = (isStateMachine(event) ? kindsOfStateMachines : kindsOfFunctions).get(type)
  if (kind === undefined) {
    sam.leaveOpen(owner, `event ${quoted(name)} of type ${quoted(type)} was not expanded`)
    return []
  }
  const { rules } = kind
  const fault = faultIn(properties, rules)
  if (fault !== null) return refuse(fault)
  const other = unknownIn(properties, rules)
  if (other !== null) refuse(`there is no property ${quoted(other)}`)
  const known = Object.keys(properties).filter((property) => Object.hasOwn(rules, property))
  const made = kind.generate({ ...event, properties: pick(properties, known) }, target, sam)
  return typeof made === 'string' ? refuse(made) : made
}

const pick = (map: RawMap, names: readonly string[]): RawMap =>
  definedIn(Object.fromEntries(names.map((name) => [name, map[name]])))

const changed = new Set<Raw | undefined>(['AWS::S3::Bucket', 'AWS::Cognito::UserPool'])

/** What one event changed may be changed by the next. */
function withEarlierPlaces(generated: Generated, earlier: Generated | undefined): Generated {
  if (earlier === undefined || !changed.has(generated.body.Type)) return generated
  return { ...generated, sources: [...earlier.sources, ...generated.sources] }
}
