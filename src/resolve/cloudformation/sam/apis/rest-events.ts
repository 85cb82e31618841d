import type { Raw, RawMap } from '../../../../model/document.ts'
import { isRawMap, memberOf } from '../../../../model/raw.ts'
import { quoted } from '../../problems.ts'
import { stageOf } from '../events/api-event.ts'
import type { SamResource, SamTemplate } from '../generated.ts'
import { getAtt, isGiven, sub } from '../template-functions.ts'
import { type ApiEvent, conditionOf, targetOf } from './api-events.ts'
import { invocationUri, streamingUri } from './arns.ts'
import { listAt, mapAt } from './body/contents.ts'
import { emptySwagger, swaggerOf } from './body/definition.ts'
import { setParameters, setRequestModel, setTimeout, setValidator } from './body/method-settings.ts'
import { methodName, pathsOf } from './body/methods.ts'
import { addCustomStatements, addResourcePolicy } from './body/resource-policy.ts'
import {
  addIntegration,
  credentialsFor,
  lambdaIntegration,
  type Route,
  stateMachineIntegration,
  stateMachineResponses,
} from './body/rest-integration.ts'
import { AWS_IAM, setApiKey, setAuthorizer } from './body/security.ts'
import { Refusal } from './refusal.ts'

/** The API that events add to. */
export interface RestApiToFill {
  readonly resource: SamResource
  /** Whether the transform writes the definition. */
  readonly isManaged: boolean
  readonly sam: SamTemplate
}

/** The API's definition with what one event adds to it. */
export function addEvent(document: RawMap, event: ApiEvent, api: RestApiToFill): RawMap {
  const isFunction = event.owner.body.Type === 'AWS::Serverless::Function'
  if (!isFunction) return api.isManaged ? addStateMachine(document, event, api) : document
  const isMerged = isGiven(api.resource.body.Properties.MergeDefinitions)
  let changed = document
  if (isMerged) changed = mergedWith(document, addFunction(emptySwagger, event, api), event)
  else if (api.isManaged) changed = addFunction(document, event, api)
  const auth = authOf(event)
  if (!isGiven(memberOf(auth, 'OverrideApiAuth'))) return changed
  const isSet = ['Authorizer', 'ApiKeyRequired', 'ResourcePolicy'].some((name) =>
    isGiven(memberOf(auth, name)),
  )
  if (!isSet) throw new Refusal(`event ${quoted(event.name)} overrides nothing of its Auth`)
  return setAuth(swaggerOf(changed), event, api)
}

const authOf = ({ properties }: ApiEvent): RawMap => {
  const auth = memberOf(properties, 'Auth') ?? null
  return auth === null ? {} : mapAt(auth, 'the Auth of an event')
}

const routeOf = ({ path, method, owner }: ApiEvent): Route => ({
  path,
  method: methodName(method),
  condition: conditionOf(owner),
})

function addFunction(document: RawMap, event: ApiEvent, api: RestApiToFill): RawMap {
  const { properties, owner } = event
  const target = targetOf(owner, api.sam)
  const isStream = memberOf(properties, 'ResponseTransferMode') === 'RESPONSE_STREAM'
  const apiAuth = api.resource.body.Properties.Auth
  const credentials = credentialsFor(
    authOf(event),
    isGiven(apiAuth) ? mapAt(apiAuth, 'its Auth') : {},
  )
  const arn = target === owner.logicalId ? `${target}.Arn` : target
  const uri = sub(isStream ? streamingUri(arn) : invocationUri(arn))
  const route = routeOf(event)
  const bound = addIntegration(
    swaggerOf(document),
    route,
    lambdaIntegration(uri, isStream, credentials),
    {},
  )
  return setDetails(isGiven(authOf(event)) ? setAuth(bound, event, api) : bound, event, api)
}

function addStateMachine(document: RawMap, event: ApiEvent, api: RestApiToFill): RawMap {
  const { owner, name, properties } = event
  const integration = stateMachineIntegration(
    targetOf(owner, api.sam),
    getAtt(`${owner.logicalId}${name}Role`, 'Arn'),
    isGiven(memberOf(properties, 'UnescapeMappingTemplate')),
  )
  const bound = addIntegration(
    swaggerOf(document),
    routeOf(event),
    integration,
    stateMachineResponses,
  )
  return isGiven(authOf(event)) ? setAuth(bound, event, api) : bound
}

function setDetails(document: RawMap, event: ApiEvent, api: RestApiToFill): RawMap {
  const { properties, path } = event
  const method = methodName(event.method)
  const timeout = memberOf(properties, 'TimeoutInMillis')
  const request = memberOf(properties, 'RequestModel')
  const parameters = memberOf(properties, 'RequestParameters')
  let changed = document
  if (isGiven(timeout)) changed = setTimeout(changed, path, method, timeout)
  if (isGiven(request)) changed = setRequest(changed, event, mapAt(request, 'a RequestModel'), api)
  if (isGiven(parameters)) {
    changed = setParameters(changed, path, method, listAt(parameters, 'RequestParameters'))
  }
  return changed
}

function setRequest(
  document: RawMap,
  event: ApiEvent,
  request: RawMap,
  { resource }: RestApiToFill,
): RawMap {
  const model = memberOf(request, 'Model')
  if (!isGiven(model)) return document
  const models = resource.body.Properties.Models
  if (typeof model !== 'string' || !isGiven(memberOf(models, model))) {
    throw new Refusal(`the RequestModel of event ${quoted(event.name)} is none of its Models`)
  }
  const method = methodName(event.method)
  const changed = setRequestModel(document, event.path, method, request)
  const body = memberOf(request, 'ValidateBody') ?? null
  const parameters = memberOf(request, 'ValidateParameters') ?? null
  if (body === null && parameters === null) return changed
  if (typeof (body ?? false) !== 'boolean' || typeof (parameters ?? false) !== 'boolean') {
    throw new Refusal(`what event ${quoted(event.name)} validates is not told with true or false`)
  }
  return setValidator(changed, event.path, method, body === true, parameters === true)
}

/** Who may call the method, as the event says. */
function setAuth(document: RawMap, event: ApiEvent, { resource, sam }: RestApiToFill): RawMap {
  const auth = authOf(event)
  const { path } = event
  const method = methodName(event.method)
  const given = resource.body.Properties.Auth
  const apiAuth = isRawMap(given) ? given : {}
  const authorizer = memberOf(auth, 'Authorizer')
  const key = memberOf(auth, 'ApiKeyRequired') ?? null
  checkAuth(event, auth, apiAuth, sam)
  let changed = document
  if (typeof authorizer === 'string' && authorizer !== '') {
    const scopes = scopesFor(authorizer, auth, apiAuth)
    changed = setAuthorizer(changed, path, method, authorizer, scopes)
  }
  if (key !== null) changed = setApiKey(changed, path, method, isGiven(key))
  const policy = memberOf(auth, 'ResourcePolicy')
  if (!isGiven(policy)) return changed
  const settings = mapAt(policy, 'the ResourcePolicy of an event')
  const isFunction = event.owner.body.Type === 'AWS::Serverless::Function'
  const stage = isFunction ? stageOf(event, sam) : (memberOf(event.properties, 'Stage') ?? null)
  changed = addResourcePolicy(changed, settings, path, stage)
  const statements = memberOf(settings, 'CustomStatements')
  return isGiven(statements) ? addCustomStatements(changed, statements) : changed
}

function checkAuth(event: ApiEvent, auth: RawMap, apiAuth: RawMap, sam: SamTemplate): void {
  const authorizer = memberOf(auth, 'Authorizer')
  if (authorizer === 'NONE') {
    if (!isGiven(sam.plain(memberOf(apiAuth, 'DefaultAuthorizer')))) {
      throw new Refusal(
        `event ${quoted(event.name)} takes no authorizer though the API has no DefaultAuthorizer`,
      )
    }
  } else if (isGiven(authorizer) && authorizer !== AWS_IAM) {
    const known = memberOf(apiAuth, 'Authorizers')
    if (typeof authorizer !== 'string' || !isGiven(memberOf(known, authorizer))) {
      throw new Refusal(`the Authorizer of event ${quoted(event.name)} is none of the API's`)
    }
  }
  if (isGiven(memberOf(auth, 'AuthorizationScopes'))) {
    listAt(memberOf(auth, 'AuthorizationScopes'), 'the AuthorizationScopes of an event')
    if (!isGiven(authorizer)) {
      throw new Refusal(`event ${quoted(event.name)} has AuthorizationScopes without an Authorizer`)
    }
  }
  const key = memberOf(auth, 'ApiKeyRequired') ?? null
  if (key !== null && !isGiven(key) && !isGiven(sam.plain(memberOf(apiAuth, 'ApiKeyRequired')))) {
    throw new Refusal(`event ${quoted(event.name)} needs no API key though the API asks for none`)
  }
}

/** The event's own scopes, else those of the authorizer. */
function scopesFor(authorizer: string, auth: RawMap, apiAuth: RawMap): Raw | undefined {
  if (authorizer === 'NONE') return undefined
  const declared = memberOf(memberOf(apiAuth, 'Authorizers'), authorizer) ?? undefined
  if (declared === undefined) return undefined
  const own = memberOf(auth, 'AuthorizationScopes') ?? undefined
  return (
    own ?? memberOf(mapAt(declared, 'one of its authorizers'), 'AuthorizationScopes') ?? undefined
  )
}

/** The template's own definition, with a method of it replaced by what was generated. */
function mergedWith(own: RawMap, generated: RawMap, { path, method }: ApiEvent): RawMap {
  // Unlike elsewhere the transform keeps `any` as it is here.
  const written = method.toLowerCase()
  const paths = memberOf(own, 'paths')
  if (!isGiven(paths)) return own
  const all = mapAt(paths, 'the paths of its DefinitionBody')
  const item = mapAt(memberOf(all, path) ?? {}, 'a path of its DefinitionBody')
  const existing = mapAt(memberOf(item, written) ?? {}, 'a method of its DefinitionBody')
  const added = memberOf(memberOf(pathsOf(generated), path), methodName(method))
  const merged = { ...existing, ...(isRawMap(added) ? added : {}) }
  return { ...own, paths: { ...all, [path]: { ...item, [written]: merged } } }
}
