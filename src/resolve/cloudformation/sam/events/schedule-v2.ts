import type { Raw, RawMap } from '../../../../model/document.ts'
import type { EventTarget, Generated, SamEvent } from '../generated.ts'
import { definedIn, getAtt, isGiven, propertyIn } from '../template-functions.ts'
import { deadLetterQueue } from './dead-letter-queue.ts'
import { declareFor } from './declare-resource.ts'
import type { EventKind } from './event-kind.ts'
import {
  allow,
  arnOf,
  assumedBy,
  idOf,
  isStateMachine,
  rolePolicy,
  startPolicy,
} from './event-target.ts'
import { boolean, map, plainly, required, text } from './property-rules.ts'

const copied = [
  'Description',
  'StartDate',
  'EndDate',
  'ScheduleExpression',
  'ScheduleExpressionTimezone',
  'GroupName',
  'KmsKeyArn',
]

/** A schedule of EventBridge Scheduler, which invokes with a role of its own. */
export const scheduleV2: EventKind = {
  rules: {
    PermissionsBoundary: text,
    ScheduleExpression: required(text),
    FlexibleTimeWindow: map,
    Name: text,
    State: text,
    Description: text,
    StartDate: text,
    EndDate: text,
    ScheduleExpressionTimezone: text,
    GroupName: text,
    KmsKeyArn: text,
    Input: text,
    RoleArn: text,
    DeadLetterConfig: map,
    RetryPolicy: map,
    OmitName: plainly(boolean),
  },
  generate,
}

function generate(event: SamEvent, target: EventTarget): readonly Generated[] | string {
  const { properties } = event
  const logicalId = idOf(event)
  const given = (name: string) => propertyIn(properties, name)
  const isNamed = !isGiven(given('OmitName'))
  const name = isGiven(given('Name')) ? given('Name') : undefined
  if (!isNamed && name !== undefined) return 'it has a Name though OmitName is true'
  const queue = deadLetterQueue(event)
  if (typeof queue === 'string') return queue
  const roleArn = isGiven(given('RoleArn')) ? given('RoleArn') : undefined
  const role = roleArn === undefined ? executionRole(event, target, queue.arn) : null
  const window = given('FlexibleTimeWindow')
  const schedule = declareFor(event, {
    logicalId,
    type: 'AWS::Scheduler::Schedule',
    properties: {
      ...Object.fromEntries(copied.map((property) => [property, given(property)])),
      FlexibleTimeWindow: isGiven(window) ? window : { Mode: 'OFF' },
      Name: isNamed ? (name ?? logicalId) : undefined,
      State: isGiven(given('State')) ? given('State') : undefined,
      Target: definedIn({
        Arn: arnOf(target, event),
        RoleArn: role ? getAtt(role.logicalId, 'Arn') : roleArn,
        Input: given('Input'),
        DeadLetterConfig: queue.arn === null ? undefined : { Arn: queue.arn },
        RetryPolicy: given('RetryPolicy'),
      }),
    },
    from: {
      ...Object.fromEntries(
        [...copied, 'FlexibleTimeWindow', 'Name', 'State'].map((part) => [part, part]),
      ),
      ...Object.fromEntries(
        ['RoleArn', 'Input', 'DeadLetterConfig', 'RetryPolicy'].map((part) => [
          `Target/${part}`,
          part,
        ]),
      ),
    },
  })
  return [schedule, ...queue.made, ...(role ? [role] : [])]
}

function executionRole(event: SamEvent, target: EventTarget, queue: Raw | null): Generated {
  const id = idOf(event)
  const arn = arnOf(target, event)
  const policies: RawMap[] = [
    isStateMachine(event)
      ? startPolicy(id, arn)
      : rolePolicy(`${id}LambdaPolicy`, [allow('lambda:InvokeFunction', arn)]),
  ]
  if (isGiven(queue ?? undefined)) {
    policies.push(rolePolicy(`${id}SQSPolicy`, [allow('sqs:SendMessage', queue)]))
  }
  const boundary = propertyIn(event.properties, 'PermissionsBoundary')
  return declareFor(event, {
    logicalId: `${id}Role`,
    type: 'AWS::IAM::Role',
    properties: {
      AssumeRolePolicyDocument: assumedBy('scheduler.amazonaws.com'),
      Policies: policies,
      PermissionsBoundary: isGiven(boundary) ? boundary : undefined,
    },
    from: { PermissionsBoundary: 'PermissionsBoundary' },
  })
}
