import type { Raw, RawMap } from '../../../../model/document.ts'
import { memberOf } from '../../../../model/raw.ts'
import type { SamResource, SamTemplate } from '../generated.ts'
import { isGiven } from '../template-functions.ts'
import { eventsOf } from './api-events.ts'
import { mapAt } from './body/contents.ts'
import { addCors } from './body/cors.ts'
import { emptySwagger, isIncluded, isVersion3, swaggerOf } from './body/definition.ts'
import { addGatewayResponses } from './body/gateway-responses.ts'
import { inOpenApi3 } from './body/open-api-3.ts'
import { addModels, setBinaryMediaTypes, setExecuteApiEndpoint } from './body/whole-api.ts'
import { attempt, Refusal } from './refusal.ts'
import { addRestAuth } from './rest-auth.ts'
import { addEvent } from './rest-events.ts'
import { withRoutes } from './routes.ts'
import { tooLarge } from './too-large.ts'

/** The version of OpenAPI that an API asks for. YAML reads `3.0` as the number. */
export function openApiVersionOf(properties: RawMap): string | undefined {
  const version = memberOf(properties, 'OpenApiVersion') ?? undefined
  if (version === undefined) return undefined
  return version === 3 ? '3.0' : String(version)
}

/**
 * The definition of a REST API as it is deployed: the template's own, or one that is made of its
 * events, with what the API's properties add. Undefined where it stands elsewhere.
 * Source: aws-sam-translator 1.110, `ApiGenerator`.
 */
export function restBody(resource: SamResource, sam: SamTemplate): Raw | undefined {
  const { Properties: properties } = resource.body
  const own = properties.DefinitionBody
  // What is included isn't known, nor then what is added to it.
  if (isIncluded(own)) return own
  if (!isGiven(own) && isGiven(properties.DefinitionUri)) return undefined
  const isManaged = !isGiven(own) || isGiven(properties.__MANAGE_SWAGGER)
  const events = eventsOf(resource.logicalId, 'Api', sam)
  const unknown = tooLarge(resource, events.length, sam)
  if (unknown !== null) return unknown
  const version = openApiVersionOf(properties)
  const take = (document: RawMap, step: (document: RawMap) => RawMap): RawMap =>
    attempt(resource, sam, () => step(document), document)
  let document = attempt(
    resource,
    sam,
    () => (isGiven(own) ? mapAt(own, 'its DefinitionBody') : emptySwagger),
    emptySwagger,
  )
  if (isManaged) {
    document = take(document, (before) => withRoutes(before, resource.logicalId, events, sam))
    if (version !== undefined && isVersion3(version)) {
      const { swagger: _swagger, ...rest } = document
      document = { ...rest, openapi: version }
    }
  }
  for (const event of events) {
    document = take(document, (before) => addEvent(before, event, { resource, isManaged, sam }))
  }
  for (const step of stepsFor(resource, sam, version)) document = take(document, step)
  return document
}

type Step = (document: RawMap) => RawMap

/** What the properties of the API add, in the order in which the transform adds it. */
function stepsFor(
  resource: SamResource,
  sam: SamTemplate,
  version: string | undefined,
): readonly Step[] {
  const { Properties: properties } = resource.body
  const given = (name: string, step: (value: Raw) => Step): readonly Step[] => {
    const value = properties[name]
    return isGiven(value) ? [step(value)] : []
  }
  const endpoint = properties.DisableExecuteApiEndpoint ?? null
  return [
    ...given('Cors', (cors) => (document) => addCors(swaggerOf(document), cors)),
    ...given(
      'Auth',
      (auth) => (document) =>
        inOpenApi3(
          addRestAuth(swaggerOf(document), mapAt(auth, 'its Auth'), resource, sam),
          version,
        ),
    ),
    ...given(
      'GatewayResponses',
      (responses) => (document) =>
        addGatewayResponses(swaggerOf(document), mapAt(responses, 'its GatewayResponses')),
    ),
    ...given(
      'BinaryMediaTypes',
      (types) => (document) => setBinaryMediaTypes(swaggerOf(document), types),
    ),
    ...given(
      'Models',
      (models) => (document) =>
        inOpenApi3(addModels(swaggerOf(document), mapAt(models, 'its Models')), version),
    ),
    ...(endpoint === null
      ? []
      : [(document: RawMap) => setExecuteApiEndpoint(swaggerOf(document), endpoint)]),
    (document) => inOpenApi3(document, version),
  ]
}

/** Properties that a definition must be there for, which one in a file of its own isn't. */
const NEED_DEFINITION = ['Cors', 'Auth', 'GatewayResponses', 'Models', 'DisableExecuteApiEndpoint']

/** Tells what can't be added to a definition that stands in a file of its own. */
export function checkDefinitionUri({ Properties: properties }: SamResource['body']): void {
  if (isGiven(properties.DefinitionBody)) {
    throw new Refusal('it has both DefinitionUri and DefinitionBody')
  }
  if (isGiven(properties.MergeDefinitions)) {
    throw new Refusal('its definitions are to be merged though they stand in DefinitionUri')
  }
  const added = NEED_DEFINITION.find((name) => (properties[name] ?? null) !== null)
  if (added !== undefined) {
    throw new Refusal(`its ${added} can't be added to the definition that DefinitionUri names`)
  }
}
