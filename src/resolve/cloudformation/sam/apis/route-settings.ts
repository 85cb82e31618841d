import type { Raw, RawMap } from '../../../../model/document.ts'
import { memberOf } from '../../../../model/raw.ts'
import type { Generated, SamResource, SamTemplate } from '../generated.ts'
import { isGiven, propertyIn } from '../template-functions.ts'
import { conditionOf, eventsOf } from './api-events.ts'
import { mapAt, onlyIf } from './body/contents.ts'
import { ANY_METHOD } from './body/methods.ts'

export interface RouteSettings {
  readonly settings: Raw | undefined
  readonly sources: Generated['sources']
}

/** The settings of routes that an HTTP API and its events have. */
export function routeSettings(resource: SamResource, sam: SamTemplate): RouteSettings {
  const own = propertyIn(resource.body.Properties, 'RouteSettings')
  const given = eventsOf(resource.logicalId, 'HttpApi', sam).filter(({ properties }) =>
    Object.hasOwn(properties, 'RouteSettings'),
  )
  if (given.length === 0) return { settings: own, sources: [] }
  let settings: RawMap = isGiven(own) ? mapAt(own, 'its RouteSettings') : {}
  const sources: Generated['sources'][number][] = []
  for (const { path, method, owner, properties, source } of given) {
    const route = method === ANY_METHOD ? path : `${method.toUpperCase()} ${path}`
    const written = mapAt(memberOf(properties, 'RouteSettings'), 'the RouteSettings of an event')
    const condition = conditionOf(owner)
    const added = condition === null ? written : onlyIf(condition, written)
    const before = mapAt(memberOf(settings, route) ?? {}, 'the settings of a route')
    settings = { ...settings, [route]: { ...before, ...added } }
    sources.push({
      at: ['Properties', 'RouteSettings', route],
      source: [...source, 'Properties', 'RouteSettings'],
    })
  }
  return { settings, sources }
}
