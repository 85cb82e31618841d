import type { Raw } from '../../../../model/document.ts'
import { isRawList, isRawMap, memberOf } from '../../../../model/raw.ts'
import type { Path } from '../../../../model/truth.ts'
import type { Generated, SamResource, SamTemplate } from '../generated.ts'
import { isGiven } from '../template-functions.ts'
import { eventsOf } from './api-events.ts'
import { methodName } from './body/methods.ts'

type Sources = Generated['sources']

/** Parts of a definition that a property of the API adds. */
const ADDED: readonly (readonly [at: Path, property: Path])[] = [
  [['securityDefinitions'], ['Auth']],
  [['components', 'securitySchemes'], ['Auth']],
  [['x-amazon-apigateway-policy'], ['Auth', 'ResourcePolicy']],
  [['x-amazon-apigateway-gateway-responses'], ['GatewayResponses']],
  [['definitions'], ['Models']],
  [['components', 'schemas'], ['Models']],
  [['x-amazon-apigateway-binary-media-types'], ['BinaryMediaTypes']],
  [['x-amazon-apigateway-endpoint-configuration'], ['DisableExecuteApiEndpoint']],
  [['x-amazon-apigateway-cors'], ['CorsConfiguration']],
]

/** Where the parts of a definition were written that the template's own definition doesn't have. */
export function bodySources(
  resource: SamResource,
  sam: SamTemplate,
  body: Raw | undefined,
  type: 'Api' | 'HttpApi',
): Sources {
  const { Properties: properties } = resource.body
  const own = properties.DefinitionBody
  const place = (property: Path) => resource.placeOf(['Properties', ...property])
  const added = ADDED.flatMap(([at, property]) => {
    if (!isGiven(memberIn(properties, property)) || memberIn(own, at) !== undefined) return []
    return [{ at: ['Properties', 'Body', ...at], source: place(property) }]
  })
  const events = eventsOf(resource.logicalId, type, sam).flatMap(({ path, method, source }) =>
    memberIn(own, ['paths', path, methodName(method)]) === undefined
      ? pointersTo(body, path, methodName(method)).map((at) => ({ at, source }))
      : [],
  )
  return [...added, ...events, ...preflights(body, own, place(['Cors']), properties.Cors)]
}

function preflights(
  body: Raw | undefined,
  own: Raw | undefined,
  source: Path,
  cors: Raw | undefined,
): Sources {
  const paths = memberOf(body, 'paths')
  if (!isGiven(cors) || !isRawMap(paths)) return []
  return Object.keys(paths).flatMap((path) =>
    memberIn(own, ['paths', path, 'options']) === undefined
      ? pointersTo(body, path, 'options').map((at) => ({ at, source }))
      : [],
  )
}

function memberIn(raw: Raw | undefined, path: Path): Raw | undefined {
  return path.reduce<Raw | undefined>((at, step) => memberOf(at, String(step)), raw)
}

/** The ways to the method in the generated definition: more than one where its path has conditions. */
function pointersTo(body: Raw | undefined, path: string, method: string): readonly Path[] {
  const at = ['Properties', 'Body', 'paths', path]
  const item = memberIn(body, ['paths', path])
  const branches = memberOf(item, 'Fn::If')
  if (!isRawList(branches)) return [[...at, method]]
  return branches.flatMap((branch, index) =>
    index > 0 && memberOf(branch, method) !== undefined ? [[...at, 'Fn::If', index, method]] : [],
  )
}
