import type { Raw, RawMap } from '../../../../model/document.ts'
import { isRawMap, memberOf } from '../../../../model/raw.ts'
import type { Generated, SamEvent } from '../generated.ts'
import { getAtt, propertyIn, ref } from '../template-functions.ts'
import { declareFor } from './declare-resource.ts'
import { idOf } from './event-target.ts'

const PROPERTY = 'DeadLetterConfig'

export interface DeadLetterQueue {
  /** Null where the event has none. */
  readonly arn: Raw | null
  /** The queue, where it is made for the event. */
  readonly made: readonly Generated[]
}

/** The queue that takes what an event couldn't deliver; a string says, as a clause, why it is refused. */
export function deadLetterQueue(event: SamEvent): DeadLetterQueue | string {
  const config = propertyIn(event.properties, PROPERTY)
  if (!isRawMap(config)) return { arn: null, made: [] }
  const type = memberOf(config, 'Type')
  if (Object.hasOwn(config, 'Arn')) {
    if (type !== undefined) return `${PROPERTY} has both Arn and Type`
  } else if (type !== 'SQS') {
    return `${PROPERTY} has neither an Arn nor the Type SQS`
  }
  const arn = propertyIn(config, 'Arn')
  if (arn !== undefined) return { arn, made: [] }
  const named = propertyIn(config, 'QueueLogicalId')
  if (named !== undefined && typeof named !== 'string') return 'QueueLogicalId must be text'
  const logicalId = named || `${idOf(event)}Queue`
  const queue = declareFor(event, { logicalId, type: 'AWS::SQS::Queue', properties: {} }, PROPERTY)
  return { arn: getAtt(logicalId, 'Arn'), made: [queue] }
}

/** The same for a rule, which needs the queue's permission to send. @param rule its ARN */
export function deadLetterQueueOfRule(event: SamEvent, rule: RawMap): DeadLetterQueue | string {
  const queue = deadLetterQueue(event)
  if (typeof queue === 'string') return queue
  const [made] = queue.made
  if (made === undefined || queue.arn === null) return queue
  const policy = declareFor(
    event,
    {
      logicalId: `${idOf(event)}QueuePolicy`,
      type: 'AWS::SQS::QueuePolicy',
      properties: {
        PolicyDocument: sendFrom(rule, { Service: 'events.amazonaws.com' }, queue.arn),
        Queues: [ref(made.logicalId)],
      },
    },
    PROPERTY,
  )
  return { arn: queue.arn, made: [made, policy] }
}

/** A queue's policy that lets one source send. @param source its ARN */
export const sendFrom = (source: Raw, principal: Raw, queue: Raw): RawMap => ({
  Version: '2012-10-17',
  Statement: [
    {
      Action: 'sqs:SendMessage',
      Effect: 'Allow',
      Principal: principal,
      Resource: queue,
      Condition: { ArnEquals: { 'aws:SourceArn': source } },
    },
  ],
})
