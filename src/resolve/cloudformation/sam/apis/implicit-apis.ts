import type { Raw, RawMap } from '../../../../model/document.ts'
import { isRawMap, memberOf } from '../../../../model/raw.ts'
import type { SamResource, SamTemplate } from '../generated.ts'
import { samResource } from '../sam-resources.ts'
import { shortType } from '../sam-type.ts'
import { isGiven } from '../template-functions.ts'
import {
  API_PROPERTY,
  type ApiEvent,
  type ApiEventType,
  eventsOf,
  IMPLICIT_API,
} from './api-events.ts'
import { apiCondition } from './path-conditions.ts'

const TYPES: Readonly<Record<ApiEventType, string>> = {
  Api: 'AWS::Serverless::Api',
  HttpApi: 'AWS::Serverless::HttpApi',
}

/**
 * The APIs that events belong to which name none. They stand where the first of those events does, and
 * take the place of resources that the template declares under their names.
 * Source: "Implicit APIs", AWS SAM developer guide; aws-sam-translator 1.110.
 */
export function implicitApis(sam: SamTemplate): readonly SamResource[] {
  return (['Api', 'HttpApi'] as const).flatMap((type) => {
    const events = eventsOf(IMPLICIT_API[type], type, sam)
    const [first] = events
    return first === undefined ? [] : [implicitApi(type, first, events, sam)]
  })
}

function implicitApi(
  type: ApiEventType,
  first: ApiEvent,
  events: readonly ApiEvent[],
  sam: SamTemplate,
): SamResource {
  const logicalId = IMPLICIT_API[type]
  const condition = apiCondition(logicalId, events, sam)
  const tags = propagatedTags(type, events, sam)
  const all = (name: string) => events.map(({ owner }) => owner.body[name])
  const deletion = strongest(all('DeletionPolicy'), ['Retain', 'Delete'])
  const replacement = strongest(all('UpdateReplacePolicy'), ['Retain', 'Snapshot', 'Delete'])
  const body: RawMap = {
    Type: TYPES[type],
    ...(condition === null ? {} : { Condition: condition }),
    ...(deletion === undefined ? {} : { DeletionPolicy: deletion }),
    ...(replacement === undefined ? {} : { UpdateReplacePolicy: replacement }),
    Properties: {
      ...(type === 'Api' ? { StageName: 'Prod' } : {}),
      ...(isGiven(tags) ? { Tags: tags, PropagateTags: true } : {}),
    },
  }
  return samResource(logicalId, body, first.source)
}

const strongest = (
  policies: readonly (Raw | undefined)[],
  order: readonly string[],
): string | undefined => order.find((policy) => policies.includes(policy))

/** Tags of functions that hand them on to what is made for them. */
function propagatedTags(type: ApiEventType, events: readonly ApiEvent[], sam: SamTemplate): RawMap {
  const tags: [string, Raw][] = []
  for (const { owner, properties } of events) {
    if (Object.hasOwn(properties, API_PROPERTY[type])) continue
    const section = shortType(String(owner.body.Type))
    const given = globalOrOwn(owner, memberOf(memberOf(sam.content, 'Globals'), section), sam)
    const own = given('Tags')
    if (isGiven(given('PropagateTags')) && isRawMap(own)) tags.push(...Object.entries(own))
  }
  return Object.fromEntries(tags)
}

/** A property as it is in the resource, else as it is in `Globals`: the two aren't merged for this. */
function globalOrOwn(
  { logicalId, body }: SamResource,
  globals: Raw | undefined,
  { content }: SamTemplate,
): (name: string) => Raw | undefined {
  const declared = memberOf(memberOf(content, 'Resources'), logicalId)
  const written = declared === undefined ? body.Properties : memberOf(declared, 'Properties')
  return (name) => {
    const own = memberOf(written, name)
    return isGiven(own) ? own : memberOf(globals, name)
  }
}
