import type { Raw, RawMap } from '../../../../model/document.ts'
import { isRawMap, memberOf } from '../../../../model/raw.ts'
import type { Path } from '../../../../model/truth.ts'
import type { SamEvent, SamResource, SamTemplate } from '../generated.ts'
import { isGiven } from '../template-functions.ts'
import { ANY_METHOD } from './body/methods.ts'

export type ApiEventType = 'Api' | 'HttpApi'

/** An event that a function or a state machine takes from an API: one method of one path. */
export interface ApiEvent {
  readonly name: string
  readonly type: ApiEventType
  readonly owner: SamResource
  readonly properties: RawMap
  /** Where the event stands in the template. */
  readonly source: Path
  /** The logical id of the API, named or implied. */
  readonly api: string
  readonly path: string
  /** As it is written. */
  readonly method: string
}

/** The API that an event without one belongs to, by the type of event. */
export const IMPLICIT_API: Readonly<Record<ApiEventType, string>> = {
  Api: 'ServerlessRestApi',
  HttpApi: 'ServerlessHttpApi',
}

/** The property of an event that names its API. */
export const API_PROPERTY: Readonly<Record<ApiEventType, string>> = {
  Api: 'RestApiId',
  HttpApi: 'ApiId',
}

/** The path of an HTTP API that takes whatever no other does. */
export const DEFAULT_PATH = '$default'

/** Events of every API, by type of event and logical id of the API. */
type Gathered = ReadonlyMap<string, readonly ApiEvent[]>

const gathered = new WeakMap<SamTemplate['resources'], Gathered>()

/**
 * The events that name the API, or imply it, in the order in which the transform takes them:
 * functions' first, each function's by path, then state machines'.
 */
export const eventsOf = (
  api: string,
  type: ApiEventType,
  { resources }: SamTemplate,
): readonly ApiEvent[] => {
  const known = gathered.get(resources) ?? gather(resources)
  gathered.set(resources, known)
  return known.get(`${type} ${api}`) ?? []
}

function gather(resources: SamTemplate['resources']): Gathered {
  const groups = new Map<string, ApiEvent[]>()
  const events = [
    ...ownersOf('AWS::Serverless::Function', resources).flatMap((owner) => byPath(eventsIn(owner))),
    ...ownersOf('AWS::Serverless::StateMachine', resources).flatMap(eventsIn),
  ]
  for (const event of events) {
    const key = `${event.type} ${event.api}`
    const group = groups.get(key) ?? []
    groups.set(key, group)
    group.push(event)
  }
  return groups
}

const ownersOf = (type: string, resources: SamTemplate['resources']): readonly SamResource[] =>
  [...resources.values()].filter(({ body }) => body.Type === type)

const byPath = (events: readonly ApiEvent[]): readonly ApiEvent[] =>
  [...events].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))

function eventsIn(owner: SamResource): ApiEvent[] {
  const events = owner.body.Properties.Events
  if (!isRawMap(events)) return []
  return Object.keys(events).flatMap((name) => {
    const event = memberOf(events, name)
    const type = memberOf(event, 'Type')
    if (type !== 'Api' && type !== 'HttpApi') return []
    const properties = memberOf(event, 'Properties')
    const source = owner.placeOf(['Properties', 'Events', name])
    const found = apiEvent({
      name,
      type,
      owner,
      properties: isRawMap(properties) ? properties : {},
      source,
    })
    return typeof found === 'string' ? [] : [found]
  })
}

/** An event as one of an API; a string says, as a clause, why it isn't one. */
export function apiEvent(event: SamEvent): ApiEvent | string {
  const { name, owner, properties, source } = event
  const type = event.type === 'HttpApi' ? 'HttpApi' : 'Api'
  const property = API_PROPERTY[type]
  const api = Object.hasOwn(properties, property)
    ? apiNamed(properties[property])
    : IMPLICIT_API[type]
  if (api === null) return `its ${property} does not name an API of the template`
  const isDefault = type === 'HttpApi' && !isGiven(properties.Path) && !isGiven(properties.Method)
  const path = isDefault ? DEFAULT_PATH : memberOf(properties, 'Path')
  const method = isDefault ? ANY_METHOD : memberOf(properties, 'Method')
  if (typeof path !== 'string') return 'its Path is not text'
  if (typeof method !== 'string') return 'its Method is not text'
  return { name, type, owner, properties, source, api, path, method }
}

function apiNamed(raw: Raw | undefined): string | null {
  const named = memberOf(raw, 'Ref') ?? raw
  return typeof named === 'string' ? named : null
}

/**
 * The logical id of what an API invokes for an event: the alias of the function or of the state
 * machine where events go to that.
 */
export function targetOf({ body, logicalId }: SamResource, sam: SamTemplate): string {
  const { Properties: properties } = body
  const alias = sam.plain(properties.AutoPublishAlias)
  if (typeof alias !== 'string' || alias === '') return logicalId
  if (body.Type === 'AWS::Serverless::StateMachine') {
    const isMeant = isGiven(properties.UseAliasAsEventTarget)
    return isMeant ? `${logicalId}Alias${alias}` : logicalId
  }
  return `${logicalId}Alias${alias.replaceAll('-', 'D').replaceAll('_', 'U')}`
}

/** The condition of the resource that takes the event; null where it has none. */
export function conditionOf({ body }: SamResource): string | null {
  const condition = body.Condition
  return typeof condition === 'string' ? condition : null
}
