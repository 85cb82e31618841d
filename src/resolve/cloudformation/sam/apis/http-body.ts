import type { Raw, RawMap } from '../../../../model/document.ts'
import { memberOf } from '../../../../model/raw.ts'
import type { SamResource, SamTemplate } from '../generated.ts'
import { isGiven, sub } from '../template-functions.ts'
import { type ApiEvent, conditionOf, eventsOf, targetOf } from './api-events.ts'
import { invocationUri } from './arns.ts'
import { mapAt } from './body/contents.ts'
import { emptyOpenApi, isIncluded, isOpenApi, openApiOf } from './body/definition.ts'
import { addHttpIntegration, addPathParameters, setPayloadFormat } from './body/http-integration.ts'
import {
  addHttpCors,
  addHttpTags,
  setDescription,
  setTitle,
  withDefaultPath,
} from './body/http-settings.ts'
import { setTimeout } from './body/method-settings.ts'
import { hasIntegration, methodName } from './body/methods.ts'
import { setOnServers } from './body/whole-api.ts'
import { addHttpAuth, setHttpAuth } from './http-auth.ts'
import { attempt, Refusal } from './refusal.ts'
import { parametersIn } from './route-arn.ts'
import { withRoutes } from './routes.ts'
import { tooLarge } from './too-large.ts'

/**
 * The definition of an HTTP API as it is deployed. Undefined where it stands elsewhere.
 * Source: aws-sam-translator 1.110, `HttpApiGenerator`.
 *
 * @param tags of the API, with the transform's own
 */
export function httpBody(resource: SamResource, sam: SamTemplate, tags: RawMap): Raw | undefined {
  const { Properties: properties } = resource.body
  const own = properties.DefinitionBody
  if (isIncluded(own)) return own
  if (!isGiven(own) && isGiven(properties.DefinitionUri)) return undefined
  const isManaged = !isGiven(own) || isGiven(properties.__MANAGE_SWAGGER)
  const events = eventsOf(resource.logicalId, 'HttpApi', sam)
  const unknown = tooLarge(resource, events.length, sam)
  if (unknown !== null) return unknown
  const take = (document: RawMap, step: Step): RawMap =>
    attempt(resource, sam, () => step(document), document)
  let document = attempt(
    resource,
    sam,
    () => (isGiven(own) ? mapAt(own, 'its DefinitionBody') : emptyOpenApi),
    emptyOpenApi,
  )
  if (isManaged) {
    document = take(document, (before) => withRoutes(before, resource.logicalId, events, sam))
  }
  for (const event of events) {
    document = take(document, (before) => addEvent(before, event, isManaged, resource, sam))
  }
  for (const step of stepsFor(properties, sam, tags)) document = take(document, step)
  return document
}

type Step = (document: RawMap) => RawMap

function addEvent(
  document: RawMap,
  event: ApiEvent,
  isManaged: boolean,
  { body }: SamResource,
  sam: SamTemplate,
): RawMap {
  const { owner, path, properties } = event
  if (owner.body.Type !== 'AWS::Serverless::Function') return document
  const method = methodName(event.method)
  const before = openApiOf(document)
  if (isManaged && hasIntegration(before, path, method)) {
    throw new Refusal('two events take the same method of the same path')
  }
  const target = targetOf(owner, sam)
  const arn = target === owner.logicalId ? `${target}.Arn` : target
  const uri = sub(invocationUri(arn))
  let changed = addHttpIntegration(before, { path, method, condition: conditionOf(owner) }, uri)
  const auth = memberOf(properties, 'Auth')
  if (isGiven(auth)) {
    const ofApi = mapAt(body.Properties.Auth ?? {}, 'its Auth')
    changed = setHttpAuth(changed, event, mapAt(auth, 'the Auth of an event'), ofApi)
  }
  const timeout = memberOf(properties, 'TimeoutInMillis')
  if (isGiven(timeout)) changed = setTimeout(changed, path, method, timeout)
  const names = parametersIn(path)
  if (names.length > 0) changed = addPathParameters(changed, path, method, names)
  const format = memberOf(properties, 'PayloadFormatVersion')
  return isGiven(format) ? setPayloadFormat(changed, path, method, format) : changed
}

/** What the properties of the API add, in the order in which the transform adds it. */
function stepsFor(properties: RawMap, sam: SamTemplate, tags: RawMap): readonly Step[] {
  const given = (name: string, step: (value: Raw) => Step): readonly Step[] => {
    const value = properties[name]
    return isGiven(value) ? [step(value)] : []
  }
  const cors = properties.CorsConfiguration
  const endpoint = properties.DisableExecuteApiEndpoint ?? null
  return [
    ...(isGiven(cors) && isGiven(sam.plain(cors))
      ? [(document: RawMap) => addHttpCors(openApiOf(document), cors, sam.plain)]
      : []),
    ...given(
      'Auth',
      (auth) => (document) => addHttpAuth(openApiOf(document), mapAt(auth, 'its Auth')),
    ),
    (document) =>
      isGiven(properties.Tags) || isOpenApi(document)
        ? addHttpTags(openApiOf(document), tags)
        : document,
    ...(endpoint === null
      ? []
      : [(document: RawMap) => setOnServers(openApiOf(document), endpoint)]),
    ...given('Name', (name) => (document) => setTitle(openApiOf(document), name)),
    ...given('Description', (text) => (document) => setDescription(openApiOf(document), text)),
    ...given('FailOnWarnings', () => withDefaultPath),
  ]
}
