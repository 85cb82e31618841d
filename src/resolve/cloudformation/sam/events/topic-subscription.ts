import type { Raw } from '../../../../model/document.ts'
import { isRawMap, memberOf } from '../../../../model/raw.ts'
import type { EventTarget, Generated, SamEvent, SamTemplate } from '../generated.ts'
import { arnOfManaged } from '../policy-templates/managed-policy.ts'
import { getAtt, isGiven, namedBy, propertyIn, ref } from '../template-functions.ts'
import { sendFrom } from './dead-letter-queue.ts'
import { declareFor } from './declare-resource.ts'
import type { EventKind } from './event-kind.ts'
import { eventSourceMapping } from './event-source-mapping.ts'
import { arnOf, idOf, invokePermission } from './event-target.ts'
import { anything, booleanOrMap, map, required, text } from './property-rules.ts'

const copied = ['Region', 'FilterPolicy', 'FilterPolicyScope', 'RedrivePolicy']
const QUEUE = 'SqsSubscription'

/** A topic that invokes a function, or sends to a queue that the function reads. */
export const topicSubscription: EventKind = {
  rules: {
    Topic: required(text),
    Region: text,
    FilterPolicy: anything,
    FilterPolicyScope: anything,
    [QUEUE]: booleanOrMap,
    RedrivePolicy: map,
  },
  generate(event, target, sam) {
    const topic = propertyIn(event.properties, 'Topic') ?? null
    const queue = propertyIn(event.properties, QUEUE)
    if (!isGiven(queue)) {
      const invoker = { principal: 'sns.amazonaws.com', sourceArn: topic }
      return [
        invokePermission(event, target, invoker, { SourceArn: 'Topic' }),
        subscription(event, 'lambda', arnOf(target, event)),
      ]
    }
    return isRawMap(queue)
      ? throughQueue(event, target, {
          arn: memberOf(queue, 'QueueArn'),
          url: memberOf(queue, 'QueueUrl'),
          policyId: memberOf(queue, 'QueuePolicyLogicalId'),
          batchSize: memberOf(queue, 'BatchSize'),
        })
      : throughOwnQueue(event, target, sam)
  },
}

function subscription(event: SamEvent, protocol: string, endpoint: Raw): Generated {
  const values = copied.map((name) => [name, propertyIn(event.properties, name)])
  return declareFor(event, {
    logicalId: idOf(event),
    type: 'AWS::SNS::Subscription',
    properties: {
      Endpoint: endpoint,
      Protocol: protocol,
      TopicArn: propertyIn(event.properties, 'Topic'),
      ...Object.fromEntries(values),
    },
    from: { ...Object.fromEntries(copied.map((name) => [name, name])), TopicArn: 'Topic' },
  })
}

function throughOwnQueue(
  event: SamEvent,
  target: EventTarget,
  sam: SamTemplate,
): readonly Generated[] | string {
  const logicalId = `${idOf(event)}Queue`
  const made = throughQueue(event, target, {
    arn: getAtt(logicalId, 'Arn'),
    url: ref(logicalId),
    policyId: undefined,
    batchSize: undefined,
  })
  if (typeof made === 'string') return made
  const topic = sam.current(namedBy(event.properties.Topic) ?? '')
  const fifo = sam.plain(memberOf(memberOf(topic, 'Properties'), 'FifoTopic'))
  const queue = declareFor(
    event,
    {
      logicalId,
      type: 'AWS::SQS::Queue',
      properties: { FifoQueue: isGiven(fifo) ? fifo : undefined },
    },
    QUEUE,
  )
  return [...made, queue]
}

interface Queue {
  readonly arn: Raw | undefined
  readonly url: Raw | undefined
  readonly policyId: Raw | undefined
  readonly batchSize: Raw | undefined
}

function throughQueue(
  event: SamEvent,
  target: EventTarget,
  { arn, url, policyId, batchSize }: Queue,
): readonly Generated[] | string {
  if (!isGiven(arn) || !isGiven(url)) return `${QUEUE} needs a QueueArn and a QueueUrl`
  if (isGiven(policyId) && typeof policyId !== 'string') return 'QueuePolicyLogicalId must be text'
  const topic = propertyIn(event.properties, 'Topic') ?? null
  const policy = declareFor(
    event,
    {
      logicalId: isGiven(policyId) ? policyId : `${idOf(event)}QueuePolicy`,
      type: 'AWS::SQS::QueuePolicy',
      properties: { PolicyDocument: sendFrom(topic, '*', arn), Queues: [url] },
    },
    QUEUE,
  )
  target.grant(arnOfManaged('service-role/AWSLambdaSQSQueueExecutionRole'), [
    { at: [], source: event.source },
  ])
  const mapping = eventSourceMapping(
    { ...event, properties: { [QUEUE]: event.properties[QUEUE] ?? null } },
    target,
    `${idOf(event)}EventSourceMapping`,
    {
      EventSourceArn: arn,
      BatchSize: isGiven(batchSize) ? batchSize : 10,
      Enabled: true,
    },
    QUEUE,
  )
  return [mapping, policy, subscription(event, 'sqs', arn)]
}
