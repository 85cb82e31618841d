import type { Raw, RawMap } from '../../../../model/document.ts'
import { isRawMap, memberOf } from '../../../../model/raw.ts'
import { declareOf } from '../events/declare-resource.ts'
import type { Generated, Generator, SamResource, SamTemplate } from '../generated.ts'
import { definedIn, isFunction, isGiven, propertyIn, ref } from '../template-functions.ts'
import { mapAt } from './body/contents.ts'
import { propagateTags } from './propagate-tags.ts'
import { checkProperties, webSocketApiRules } from './property-rules.ts'
import { recordSetGroup } from './record-set-group.ts'
import { attempt, Refusal } from './refusal.ts'
import { v2Domain } from './v2-domain.ts'
import { connectAuthorization } from './web-socket-authorizer.ts'
import { routeIds, webSocketRoute } from './web-socket-route.ts'

const MADE_BY: RawMap = { 'websocketapi:createdBy': 'SAM' }

/**
 * A WebSocket API with a route, an integration and a permission for each of its `Routes`. Unlike
 * other APIs it hands none of its attributes on, nor has them itself, but for `DependsOn`.
 * Source: aws-sam-translator 1.110, `WebSocketApiGenerator`.
 */
export const generateWebSocketApi: Generator = (resource, sam) => {
  checkProperties(resource, sam, webSocketApiRules)
  const { Properties: properties } = resource.body
  const given = properties.Tags
  const tags: RawMap = { ...(isRawMap(given) ? given : {}), ...MADE_BY }
  const routes = attempt(resource, sam, () => routesOf(properties), {})
  attempt(resource, sam, () => checkSettings(properties, routes, sam), undefined)
  const made = attempt(resource, sam, () => allRoutes(resource, routes, sam), [])
  const all: readonly Generated[] = [
    declareApi(resource, tags),
    ...made,
    ...attempt(resource, sam, () => v2Domain(resource, sam, MADE_BY, {}), []),
    ...recordSetGroup(resource, sam).map(withoutAttributes),
    stageOf(resource, isGiven(properties.RouteSettings) ? made : []),
  ]
  return propagateTags(all, resource, isGiven(properties.PropagateTags) && isGiven(given), tags)
}

const withoutAttributes = (generated: Generated): Generated => ({
  ...generated,
  body: definedIn({ Type: generated.body.Type, Properties: generated.body.Properties }),
})

function routesOf(properties: RawMap): RawMap {
  const routes = mapAt(properties.Routes ?? {}, 'its Routes')
  if (!isGiven(routes)) throw new Refusal('it has no route')
  return routes
}

function checkSettings(properties: RawMap, routes: RawMap, sam: SamTemplate): void {
  const addresses = sam.plain(propertyIn(properties, 'IpAddressType'))
  const isKnown = addresses === 'ipv4' || addresses === 'dualstack'
  if (addresses !== undefined && !isFunction(addresses) && !isKnown) {
    throw new Refusal('its IpAddressType is neither ipv4 nor dualstack')
  }
  if (isGiven(memberOf(properties.Domain, 'MutualTlsAuthentication'))) {
    throw new Refusal('its Domain has MutualTlsAuthentication')
  }
  if (isGiven(properties.Auth) && memberOf(routes, '$connect') === undefined) {
    throw new Refusal('it has an Auth but no $connect route')
  }
  if (properties.StageName === '$default') throw new Refusal('its StageName is $default')
}

const AS_WRITTEN = [
  'ApiKeySelectionExpression',
  'Description',
  'DisableExecuteApiEndpoint',
  'DisableSchemaValidation',
  'IpAddressType',
  'RouteSelectionExpression',
] as const

function declareApi(resource: SamResource, tags: RawMap): Generated {
  const { Properties: properties } = resource.body
  const copied = AS_WRITTEN.map((name) => [name, propertyIn(properties, name)])
  const dependsOn = resource.body.DependsOn
  return declareOf(resource, {
    logicalId: resource.logicalId,
    type: 'AWS::ApiGatewayV2::Api',
    attributes: definedIn({ DependsOn: dependsOn }),
    properties: {
      ...Object.fromEntries(copied),
      Name: propertyIn(properties, 'Name') ?? resource.logicalId,
      ProtocolType: 'WEBSOCKET',
      Tags: tags,
    },
    from: Object.fromEntries([...AS_WRITTEN, 'Name', 'Tags'].map((name) => [name, name])),
  })
}

function allRoutes(resource: SamResource, routes: RawMap, sam: SamTemplate): readonly Generated[] {
  const authorization = attempt(resource, sam, () => connectAuthorization(resource, sam), null)
  const made = Object.keys(routes).flatMap((key) =>
    attempt(
      resource,
      sam,
      () => {
        const route = mapAt(routes[key], 'one of its Routes')
        const byAuth = key === '$connect' ? authorization?.properties : undefined
        return webSocketRoute(resource, key, route, byAuth ?? {})
      },
      [],
    ),
  )
  const isConnected = memberOf(routes, '$connect') !== undefined
  return [...made, ...(isConnected ? (authorization?.made ?? []) : [])]
}

/** The name of a stage that has none, which HTTP APIs call `$default`. */
const DEFAULT_STAGE = 'default'

const OF_STAGE = [
  'StageVariables',
  'AccessLogSettings',
  'DefaultRouteSettings',
  'RouteSettings',
] as const

/** @param awaited what must be there before the stage, since its settings name routes */
function stageOf(resource: SamResource, awaited: readonly Generated[]): Generated {
  const { Properties: properties } = resource.body
  const name: Raw = propertyIn(properties, 'StageName') ?? DEFAULT_STAGE
  const named = name === DEFAULT_STAGE ? 'Default' : typeof name === 'string' ? name : ''
  const routes = routeIds(awaited)
  return declareOf(resource, {
    logicalId: `${resource.logicalId}${named}Stage`,
    type: 'AWS::ApiGatewayV2::Stage',
    attributes: routes.length === 0 ? {} : { DependsOn: routes },
    properties: {
      ApiId: ref(resource.logicalId),
      StageName: name,
      ...Object.fromEntries(
        OF_STAGE.map((property) => [property, propertyIn(properties, property)]),
      ),
      Tags: MADE_BY,
      AutoDeploy: true,
    },
    from: Object.fromEntries([...OF_STAGE, 'StageName'].map((property) => [property, property])),
  })
}
