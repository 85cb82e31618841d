import type { Raw, RawMap } from '../../../../model/document.ts'
import { memberOf } from '../../../../model/raw.ts'
import { quoted } from '../../problems.ts'
import { isGiven, isNoValue } from '../template-functions.ts'
import type { ApiEvent } from './api-events.ts'
import { contentsOf, listAt, mapAt, mapContents } from './body/contents.ts'
import { changeMethod, changePath, isIntegrated, methodName, pathsOf } from './body/methods.ts'
import { AWS_IAM } from './body/security.ts'
import { httpAuthorizers } from './http-authorizers.ts'
import { Refusal } from './refusal.ts'

const SETTINGS = new Set(['Authorizers', 'DefaultAuthorizer', 'EnableIamAuthorizer'])

/** The definition with who may call the API. */
export function addHttpAuth(document: RawMap, auth: RawMap): RawMap {
  if (Object.keys(auth).some((name) => !SETTINGS.has(name))) {
    throw new Refusal('its Auth has a setting that there is none of')
  }
  const authorizers = httpAuthorizers(auth)
  const added = [...authorizers].map(([name, { definition }]) => [name, definition] as const)
  let changed = withSchemes(document, Object.fromEntries(added))
  const name = memberOf(auth, 'DefaultAuthorizer')
  if (!isGiven(name) || isNoValue(name)) return changed
  if (typeof name !== 'string') throw new Refusal('DefaultAuthorizer of its Auth is not text')
  const authorizer = authorizers.get(name)
  if (authorizer === undefined) {
    throw new Refusal('its DefaultAuthorizer is none of its Authorizers')
  }
  for (const path of Object.keys(pathsOf(changed))) {
    changed = setDefault(changed, path, [{ [name]: authorizer.scopes }])
  }
  return changed
}

function withSchemes(document: RawMap, added: RawMap): RawMap {
  const given = memberOf(document, 'components')
  const components = isGiven(given) ? mapAt(given, 'the components of its definition') : {}
  const known = memberOf(components, 'securitySchemes')
  const schemes = isGiven(known) ? mapAt(known, 'the securitySchemes of its definition') : {}
  const securitySchemes = { ...schemes, ...added }
  if (!isGiven(securitySchemes)) return document
  return { ...document, components: { ...components, securitySchemes } }
}

/** The methods of the path with the API's authorizer, where they have none of their own. */
function setDefault(document: RawMap, path: string, security: Raw): RawMap {
  return changePath(document, path, (item) =>
    Object.fromEntries(
      Object.entries(item).map(([name, definition]) => {
        const method = methodName(name)
        if (method === 'parameters' || method === 'options') return [name, definition]
        if (memberOf(item, method) === undefined) {
          throw new Refusal('a method of its definition is not written in lower case')
        }
        if (contentsOf(definition).length === 0) return [name, definition]
        const changed = mapContents(definition, 'a method of its definition', (found) =>
          isIntegrated(found) && !isGiven(memberOf(found, 'security'))
            ? { ...found, security }
            : found,
        )
        return [name, changed]
      }),
    ),
  )
}

/** Who may call the method, as the event says. @param api the `Auth` of the API */
export function setHttpAuth(document: RawMap, event: ApiEvent, auth: RawMap, api: RawMap): RawMap {
  const own = memberOf(auth, 'Authorizer')
  const name = isGiven(own) ? own : memberOf(api, 'DefaultAuthorizer')
  if (!isGiven(name)) {
    throw new Refusal(
      `the Auth of event ${quoted(event.name)} names no Authorizer, nor does the API`,
    )
  }
  const isIam = name === AWS_IAM && memberOf(api, 'EnableIamAuthorizer') === true
  const known = memberOf(api, 'Authorizers')
  if (name === 'NONE') {
    if (!isGiven(memberOf(api, 'DefaultAuthorizer'))) {
      throw new Refusal(
        `event ${quoted(event.name)} takes no authorizer though the API has no DefaultAuthorizer`,
      )
    }
  } else if (!isIam && (typeof name !== 'string' || !isGiven(memberOf(known, name)))) {
    throw new Refusal(`the Authorizer of event ${quoted(event.name)} is none of the API's`)
  }
  const authorizer = String(name)
  const given = memberOf(auth, 'AuthorizationScopes')
  const eventScopes = isGiven(given) ? listAt(given, 'the AuthorizationScopes of an event') : null
  const scopes =
    authorizer === 'NONE' || authorizer === AWS_IAM
      ? []
      : (eventScopes ?? scopesOf(memberOf(known, authorizer)))
  return changeMethod(document, event.path, methodName(event.method), (definition) => ({
    ...definition,
    security: [
      ...listAt(memberOf(definition, 'security') ?? [], 'the security of a method'),
      { [authorizer]: scopes },
    ],
  }))
}

function scopesOf(authorizer: Raw | undefined): Raw {
  const scopes = memberOf(mapAt(authorizer, 'one of its authorizers'), 'AuthorizationScopes')
  return isGiven(scopes) ? scopes : []
}
