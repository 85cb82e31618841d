import type { RawMap } from '../../../../model/document.ts'
import { isRawMap, listed, memberOf } from '../../../../model/raw.ts'
import type { Path } from '../../../../model/truth.ts'
import { quoted } from '../../problems.ts'
import type { EventTarget, Generated, SamEvent, SamTemplate, Source } from '../generated.ts'
import { definedIn, getAtt, propertyIn } from '../template-functions.ts'
import type { EventKind } from './event-kind.ts'
import { arnOf, invokePermission } from './event-target.ts'
import { plainly, required, text, textOrTexts } from './property-rules.ts'

const TRIGGERS: Path = ['Properties', 'LambdaConfig']

/** CloudFormation knows far fewer kinds of them. */
const MOST_TRIGGERS = 100

/** A user pool of the same template that invokes a function: the pool itself is changed. */
export const userPoolTrigger: EventKind = {
  rules: { UserPool: required(text), Trigger: required(plainly(textOrTexts)) },
  generate,
}

function generate(
  event: SamEvent,
  target: EventTarget,
  sam: SamTemplate,
): readonly Generated[] | string {
  const name = memberOf(event.properties.UserPool, 'Ref')
  const pool = typeof name === 'string' ? sam.current(name) : undefined
  if (typeof name !== 'string' || pool?.Type !== 'AWS::Cognito::UserPool') {
    return 'UserPool must refer to a user pool of the same template'
  }
  const changed = trigger(pool, event, target)
  if (typeof changed === 'string') return `${changed} of user pool ${quoted(name)}`
  const invoker = { principal: 'cognito-idp.amazonaws.com', sourceArn: getAtt(name, 'Arn') }
  const permission = invokePermission(
    event,
    target,
    invoker,
    { SourceArn: 'UserPool' },
    `${target.logicalId}Cognito`,
  )
  return [permission, { logicalId: name, from: event.owner, ...changed }]
}

function trigger(
  pool: RawMap,
  event: SamEvent,
  target: EventTarget,
): Pick<Generated, 'body' | 'sources'> | string {
  const properties = memberOf(pool, 'Properties') ?? {}
  const before = memberOf(properties, 'LambdaConfig') ?? {}
  if (!isRawMap(properties)) return 'there is no map of Properties'
  if (!isRawMap(before)) return 'there is no map LambdaConfig'
  const names = [...new Set(listed(propertyIn(event.properties, 'Trigger')).map(String))]
  if (Object.keys(before).length + names.length > MOST_TRIGGERS)
    return 'there are too many triggers'
  if (names.some((name) => Object.hasOwn(before, name))) {
    return 'there is more than one function for a trigger'
  }
  const added = Object.fromEntries(names.map((name) => [name, arnOf(target, event)]))
  const sources: Source[] = names.map((name) => ({
    at: [...TRIGGERS, name],
    source: event.source,
  }))
  if (!isRawMap(memberOf(properties, 'LambdaConfig'))) {
    sources.push({ at: TRIGGERS, source: event.source })
  }
  return {
    body: {
      ...pool,
      Properties: { ...properties, LambdaConfig: definedIn({ ...before, ...added }) },
    },
    sources,
  }
}
