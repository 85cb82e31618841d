import type { Raw } from '../../../../model/document.ts'
import { memberOf } from '../../../../model/raw.ts'
import type { EventTarget, Generated, SamEvent } from '../generated.ts'
import { definedIn, getAtt, isGiven, propertyIn } from '../template-functions.ts'
import { deadLetterQueueOfRule } from './dead-letter-queue.ts'
import { declareFor } from './declare-resource.ts'
import type { EventKind } from './event-kind.ts'
import { arnOf, idOf, invokePermission, isStateMachine, startRole } from './event-target.ts'
import { boolean, map, plainly, required, text } from './property-rules.ts'

const PRINCIPAL = 'events.amazonaws.com'

const common = { Input: text, State: text, DeadLetterConfig: map, RetryPolicy: map }

const schedule = {
  ...common,
  Schedule: required(text),
  Enabled: boolean,
  Name: text,
  Description: text,
}

const pattern = {
  ...common,
  EventBusName: text,
  RuleName: text,
  Pattern: map,
  InputPath: text,
  InputTransformer: map,
}

const forSchedule = kindOf({
  Description: 'Description',
  Name: 'Name',
  ScheduleExpression: 'Schedule',
})
const forPattern = kindOf({
  EventBusName: 'EventBusName',
  EventPattern: 'Pattern',
  Name: 'RuleName',
})

/** Rules that invoke functions: at set times, or on events that look like a pattern. */
export const functionSchedule = forSchedule({ ...schedule, RuleName: text })
export const functionPattern = forPattern({ ...pattern, Target: map, Enabled: boolean })

/** Rules that start state machines. */
export const startSchedule = forSchedule({
  ...schedule,
  Target: plainly(map),
  RoleArn: plainly(text),
})
export const startPattern = forPattern({ ...pattern, Target: plainly(map) })

/** @param copied properties of the rule by the property of the event that is copied to each */
function kindOf(copied: Readonly<Record<string, string>>) {
  return (rules: EventKind['rules']): EventKind => ({
    rules,
    generate: (event, target) => generateRule(event, target, copied),
  })
}

function generateRule(
  event: SamEvent,
  target: EventTarget,
  copied: Readonly<Record<string, string>>,
): readonly Generated[] | string {
  const { properties } = event
  const logicalId = idOf(event)
  const rule = getAtt(logicalId, 'Arn')
  const switched = stateOf(event)
  if (typeof switched === 'string') return switched
  const queue = deadLetterQueueOfRule(event, rule)
  if (typeof queue === 'string') return queue
  const given = propertyIn(properties, 'RoleArn')
  const isStarted = isStateMachine(event)
  const role = isStarted && given === undefined ? startRole(event, target, PRINCIPAL) : null
  const copies = Object.entries(copied).map(([to, name]) => [to, propertyIn(properties, name)])
  const parts = ['Input', 'InputPath', 'RetryPolicy', 'InputTransformer', 'DeadLetterConfig']
  const declared = declareFor(event, {
    logicalId,
    type: 'AWS::Events::Rule',
    properties: {
      ...Object.fromEntries(copies),
      State: switched.state,
      Targets: [
        definedIn({
          Arn: arnOf(target, event),
          Id: targetId(event),
          RoleArn: role ? getAtt(role.logicalId, 'Arn') : given,
          Input: propertyIn(properties, 'Input'),
          InputPath: propertyIn(properties, 'InputPath'),
          DeadLetterConfig: queue.arn === null ? undefined : { Arn: queue.arn },
          RetryPolicy: propertyIn(properties, 'RetryPolicy'),
          InputTransformer: propertyIn(properties, 'InputTransformer'),
        }),
      ],
    },
    from: {
      ...copied,
      State: propertyIn(properties, 'Enabled') === undefined ? 'State' : 'Enabled',
      'Targets/0/RoleArn': 'RoleArn',
      'Targets/0/Id': 'Target',
      ...Object.fromEntries(parts.map((part) => [`Targets/0/${part}`, part])),
    },
  })
  const invoker = { principal: PRINCIPAL, sourceArn: rule }
  const access = isStarted ? role : invokePermission(event, target, invoker)
  return [declared, ...queue.made, ...(access ? [access] : [])]
}

function stateOf({ properties }: SamEvent): { readonly state: Raw | undefined } | string {
  const enabled = propertyIn(properties, 'Enabled')
  const state = propertyIn(properties, 'State')
  if (enabled === undefined) return { state: isGiven(state) ? state : undefined }
  if (isGiven(state)) return 'it has both State and Enabled'
  return { state: isGiven(enabled) ? 'ENABLED' : 'DISABLED' }
}

/** EventBridge takes at most 64 characters. */
const LONGEST_ID = 64

function targetId(event: SamEvent): Raw {
  const given = memberOf(event.properties.Target, 'Id')
  if (given !== undefined) return given
  const suffix = isStateMachine(event) ? 'StepFunctionsTarget' : 'LambdaTarget'
  return idOf(event).slice(0, LONGEST_ID - suffix.length) + suffix
}
