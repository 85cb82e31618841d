import type { Raw, RawMap } from '../../../../model/document.ts'
import { declareOf } from '../events/declare-resource.ts'
import type { Generated, SamResource } from '../generated.ts'
import { isGiven, propertyIn, ref, sub } from '../template-functions.ts'
import { executeApiArn, invocationUri } from './arns.ts'
import { isAlphanumeric } from './hashed-id.ts'
import { Refusal } from './refusal.ts'

const AS_WRITTEN = [
  'ApiKeyRequired',
  'ModelSelectionExpression',
  'OperationName',
  'RequestModels',
  'RouteResponseSelectionExpression',
] as const

const ROUTE = 'AWS::ApiGatewayV2::Route'

/** The logical ids of the routes among what was made. */
export const routeIds = (made: readonly Generated[]): readonly string[] =>
  made.filter(({ body }) => body.Type === ROUTE).map(({ logicalId }) => logicalId)

/**
 * One route, the function behind it, and the permission to invoke that.
 *
 * @param authorization properties of the route that say who may take it
 */
export function webSocketRoute(
  resource: SamResource,
  key: string,
  route: RawMap,
  authorization: RawMap,
): readonly Generated[] {
  const { logicalId } = resource
  const arn = route.FunctionArn
  if (arn === undefined) throw new Refusal('one of its Routes has no FunctionArn')
  const parameters = route.RequestParameters
  if (isGiven(parameters) && key !== '$connect') {
    throw new Refusal('one of its Routes other than $connect has RequestParameters')
  }
  const begin = `${logicalId}${idPart(key)}`
  const integration = `${begin}Integration`
  const declare = (
    id: string,
    type: string,
    properties: Readonly<Record<string, Raw | undefined>>,
    from: Readonly<Record<string, string>>,
  ): Generated => {
    const made = declareOf(resource, { logicalId: id, type, properties, attributes: {} })
    const place = (name: string) => resource.placeOf(['Properties', 'Routes', key, name])
    const placed = Object.entries(from)
      .filter(([, name]) => route[name] !== undefined)
      .map(([property, name]) => ({ at: ['Properties', property], source: place(name) }))
    const whole = { at: [], source: resource.placeOf(['Properties', 'Routes', key]) }
    return { ...made, sources: [whole, ...placed] }
  }
  const copied = AS_WRITTEN.map((name) => [name, propertyIn(route, name)])
  return [
    declare(
      `${begin}Route`,
      ROUTE,
      {
        RouteKey: key,
        ApiId: ref(logicalId),
        ...Object.fromEntries(copied),
        RequestParameters: isGiven(parameters) ? parameters : undefined,
        Target: { 'Fn::Join': ['/', ['integrations', ref(integration)]] },
        ...authorization,
      },
      Object.fromEntries([...AS_WRITTEN, 'RequestParameters'].map((name) => [name, name])),
    ),
    declare(
      integration,
      'AWS::ApiGatewayV2::Integration',
      {
        ApiId: ref(logicalId),
        IntegrationType: 'AWS_PROXY',
        IntegrationUri: sub(invocationUri('FunctionArn'), { FunctionArn: arn }),
        TimeoutInMillis: propertyIn(route, 'IntegrationTimeout'),
      },
      { IntegrationUri: 'FunctionArn', TimeoutInMillis: 'IntegrationTimeout' },
    ),
    declare(
      `${begin}Permission`,
      'AWS::Lambda::Permission',
      {
        Action: 'lambda:InvokeFunction',
        FunctionName: arn,
        Principal: 'apigateway.amazonaws.com',
        SourceArn: routeArn(resource, key),
      },
      { FunctionName: 'FunctionArn' },
    ),
  ]
}

function routeArn({ logicalId, body }: SamResource, key: string): Raw {
  const stage = propertyIn(body.Properties, 'StageName') ?? 'default'
  const id = `\${${logicalId}.ApiId}`
  return typeof stage === 'string'
    ? sub(executeApiArn(`${id}/${stage}/${key}`))
    : sub(executeApiArn(`${id}/\${__StageName__}/${key}`), { __StageName__: stage })
}

const BUILT_IN: Readonly<Record<string, string>> = {
  $connect: 'Connect',
  $disconnect: 'Disconnect',
  $default: 'Default',
}

/** A route's part of logical ids: `sendMessage` to `Sendmessage`. */
function idPart(key: string): string {
  const builtIn = Object.hasOwn(BUILT_IN, key) ? BUILT_IN[key] : undefined
  if (builtIn !== undefined) return builtIn
  if (!isAlphanumeric(key)) throw new Refusal('the key of one of its Routes is not alphanumeric')
  return (key[0] ?? '').toUpperCase() + key.slice(1).toLowerCase()
}
