import { memberOf } from '../../../../model/raw.ts'
import {
  API_PROPERTY,
  type ApiEvent,
  apiEvent,
  DEFAULT_PATH,
  eventsOf,
  targetOf,
} from '../apis/api-events.ts'
import { executeApiArn } from '../apis/arns.ts'
import { integratesByDefault } from '../apis/body/http-integration.ts'
import { ANY_METHOD, methodName } from '../apis/body/methods.ts'
import { starsForParameters, withoutSlash } from '../apis/route-arn.ts'
import type { SamResource, SamTemplate } from '../generated.ts'
import { sub } from '../template-functions.ts'
import type { EventKind } from './event-kind.ts'
import { invokePermission } from './event-target.ts'
import { integer, map, text } from './property-rules.ts'

/**
 * A route of an HTTP API that invokes a function.
 * Source: aws-sam-translator 1.110, event source `HttpApi`.
 */
export const functionHttpApi: EventKind = {
  rules: {
    Path: text,
    Method: text,
    ApiId: text,
    Stage: text,
    Auth: map,
    TimeoutInMillis: integer,
    RouteSettings: map,
    PayloadFormatVersion: text,
  },
  generate: (event, target, sam) => {
    const found = apiEvent(event)
    if (typeof found === 'string') return found
    const declared = sam.resources.get(found.api)?.body ?? sam.current(found.api)
    if (declared === undefined || declared.Type === 'AWS::Serverless::Api') {
      return `its ${API_PROPERTY.HttpApi} does not name an HTTP API of the template`
    }
    if (isPermittedByDefault(found, sam)) return []
    const { properties, api } = found
    const made = invokePermission(event, target, {
      principal: 'apigateway.amazonaws.com',
      sourceArn: sub(executeApiArn(`\${__ApiId__}/\${__Stage__}${routeOf(found)}`), {
        __ApiId__: properties.ApiId ?? { Ref: api },
        __Stage__: '*',
      }),
    })
    return [made]
  },
}

function routeOf({ path, method }: ApiEvent): string {
  const trimmed = withoutSlash(path)
  const place = trimmed === DEFAULT_PATH ? '' : starsForParameters(trimmed, 'HttpApi')
  // A `*` for the method would make the ARN name a path below the default one.
  if (method.toLowerCase() === 'any' && place === `/${DEFAULT_PATH}`) return place
  const verb = methodName(method) === ANY_METHOD ? '*' : method.toUpperCase()
  return `/${verb}${place}`
}

/** Whether the function has the API's default route, whose permission holds for every other. */
function isPermittedByDefault(event: ApiEvent, sam: SamTemplate): boolean {
  if (withoutSlash(event.path) === DEFAULT_PATH) return false
  const { owner, api } = event
  if (targetOf(owner, sam) !== owner.logicalId) return false
  const definition = memberOf(sam.resources.get(api)?.body.Properties, 'DefinitionBody')
  if (integratesByDefault(definition, owner.logicalId)) return true
  return DEFAULT_PATH <= event.path && ownersOfDefault(api, sam).has(owner)
}

const defaults = new WeakMap<readonly ApiEvent[], ReadonlySet<SamResource>>()

/** The functions that take whatever no other route of the API does. */
function ownersOfDefault(api: string, sam: SamTemplate): ReadonlySet<SamResource> {
  const events = eventsOf(api, 'HttpApi', sam)
  const known =
    defaults.get(events) ??
    new Set(
      events
        .filter(({ path, method }) => path === DEFAULT_PATH && methodName(method) === ANY_METHOD)
        .map(({ owner }) => owner),
    )
  defaults.set(events, known)
  return known
}
