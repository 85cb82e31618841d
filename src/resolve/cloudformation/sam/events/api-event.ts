import { memberOf } from '../../../../model/raw.ts'
import { API_PROPERTY, type ApiEvent, apiEvent } from '../apis/api-events.ts'
import { executeApiArn } from '../apis/arns.ts'
import { suffixedId } from '../apis/hashed-id.ts'
import { starsForParameters, withoutSlash } from '../apis/route-arn.ts'
import type { EventTarget, Generated, SamEvent, SamTemplate } from '../generated.ts'
import { sub } from '../template-functions.ts'
import type { EventKind } from './event-kind.ts'
import { idOf, invokePermission, startRole } from './event-target.ts'
import { boolean, integer, list, map, plainly, required, text } from './property-rules.ts'

const PRINCIPAL = 'apigateway.amazonaws.com'

const route = {
  Path: required(text),
  Method: required(text),
  RestApiId: text,
  Stage: text,
  Auth: map,
}

/** A method of a REST API that invokes a function. */
export const functionApi: EventKind = {
  rules: {
    ...route,
    RequestModel: map,
    RequestParameters: list,
    TimeoutInMillis: integer,
    ResponseTransferMode: text,
  },
  generate: (event, target, sam) => {
    const found = apiEvent(event)
    if (typeof found === 'string') return found
    const stage = stageOf(found, sam)
    if (stage === null) return NO_API
    return [permission(event, target, found, stage)]
  },
}

/** A method of a REST API that starts a state machine. */
export const startApi: EventKind = {
  rules: { ...route, UnescapeMappingTemplate: plainly(boolean) },
  generate: (event, target, sam) => {
    const found = apiEvent(event)
    if (typeof found === 'string') return found
    return stageOf(found, sam) === null ? NO_API : [startRole(event, target, PRINCIPAL)]
  },
}

const NO_API = `its ${API_PROPERTY.Api} does not name a REST API of the template`

/**
 * The name of the API's stage, as the logical id of a permission has it; null where there is no
 * such API.
 */
export function stageOf({ api }: ApiEvent, sam: SamTemplate): string | null {
  const declared = sam.resources.get(api)?.body ?? sam.current(api)
  if (declared === undefined || declared.Type === 'AWS::Serverless::HttpApi') return null
  const stage = memberOf(declared.Properties, 'StageName')
  return typeof stage === 'string' ? stage : 'Stage'
}

/**
 * Every stage may invoke, so that a stage that is made elsewhere works too.
 * Source: aws-sam-translator 1.110, event source `Api`.
 */
function permission(
  event: SamEvent,
  target: EventTarget,
  { properties, path, method, api }: ApiEvent,
  stage: string,
): Generated {
  const prefix = `${idOf(event)}Permission`
  const logicalId = suffixedId(prefix, stage)
  const verb = method.toLowerCase() === 'any' ? '*' : method.toUpperCase()
  const place = starsForParameters(withoutSlash(path))
  const made = invokePermission(event, target, {
    principal: PRINCIPAL,
    sourceArn: sub(executeApiArn(`\${__ApiId__}/\${__Stage__}/${verb}${place}`), {
      __ApiId__: properties.RestApiId ?? { Ref: api },
      __Stage__: '*',
    }),
  })
  return { ...made, logicalId }
}
