import type { Raw, RawMap } from '../../../../../model/document.ts'
import { memberOf } from '../../../../../model/raw.ts'
import { isGiven } from '../../template-functions.ts'
import { listAt, mapAt } from './contents.ts'
import { changeMethod, changeMethods } from './methods.ts'

/** The built-in authorizer that checks the signature of a request. */
export const AWS_IAM = 'AWS_IAM'

const iamDefinition: RawMap = {
  'x-amazon-apigateway-authtype': 'awsSigv4',
  type: 'apiKey',
  name: 'Authorization',
  in: 'header',
}

const apiKeyDefinition: RawMap = { type: 'apiKey', name: 'x-api-key', in: 'header' }

/** The scopes that an authorizer asks for, by its name. */
export type Scopes = ReadonlyMap<string, Raw>

/** With a definition in `securityDefinitions`, unless one has that name already. */
function withDefinition(document: RawMap, name: string, definition: RawMap): RawMap {
  const given = memberOf(document, 'securityDefinitions')
  const definitions = isGiven(given) ? mapAt(given, 'securityDefinitions') : {}
  if (memberOf(definitions, name) !== undefined) return document
  return { ...document, securityDefinitions: { ...definitions, [name]: definition } }
}

export const withApiKeyDefinition = (document: RawMap): RawMap =>
  withDefinition(document, 'api_key', apiKeyDefinition)

/** With definitions in the place of those of the same names. */
export function withDefinitions(document: RawMap, added: RawMap): RawMap {
  const given = memberOf(document, 'securityDefinitions')
  const definitions = isGiven(given) ? mapAt(given, 'securityDefinitions') : {}
  const all = { ...definitions, ...added }
  return isGiven(all) ? { ...document, securityDefinitions: all } : document
}

const securityOf = (definition: RawMap): readonly RawMap[] =>
  listAt(memberOf(definition, 'security') ?? [], 'the security of a method').map((entry) =>
    mapAt(entry, 'an entry in the security of a method'),
  )

const names = (entry: RawMap, some: ReadonlySet<string>): boolean =>
  Object.keys(entry).some((name) => some.has(name))

/** The method with its own authorizer. */
export function setAuthorizer(
  document: RawMap,
  path: string,
  method: string,
  authorizer: string,
  scopes: Raw | undefined,
): RawMap {
  let isSigned = false
  const changed = changeMethod(document, path, method, (definition) => {
    const security = [...securityOf(definition), { [authorizer]: scopes ?? [] }]
    isSigned ||= isByIam(security)
    return { ...definition, security }
  })
  return isSigned ? withDefinition(changed, AWS_IAM, iamDefinition) : changed
}

const isByIam = ([first]: readonly RawMap[]): boolean => memberOf(first, AWS_IAM) !== undefined

/** The method with or without an API key, whatever the API asks for. */
export function setApiKey(
  document: RawMap,
  path: string,
  method: string,
  isRequired: boolean,
): RawMap {
  const changed = changeMethod(document, path, method, (definition) => ({
    ...definition,
    // The mark keeps the API's default from the method; it goes when that is set.
    security: [...securityOf(definition), { [isRequired ? 'api_key' : 'api_key_false']: [] }],
  }))
  return isRequired ? withApiKeyDefinition(changed) : changed
}

/** The methods of the path with the API's authorizer, where they have none of their own. */
export function setDefaultAuthorizer(
  document: RawMap,
  path: string,
  authorizer: string,
  scopes: Scopes,
  isForPreflight: boolean,
): RawMap {
  const known = new Set([AWS_IAM, ...scopes.keys()])
  let isSigned = false
  const changed = changeMethods(document, path, (definition, method) => {
    if (!isForPreflight && method === 'options') return definition
    const existing = securityOf(definition)
    const others = existing.filter((entry) => !names(entry, known))
    const own = existing.filter((entry) => names(entry, known))
    const none = others.findIndex((entry) => memberOf(entry, 'NONE') !== undefined)
    const byDefault = own.length > 0 ? own : [{ [authorizer]: scopes.get(authorizer) ?? [] }]
    const security =
      none >= 0 ? others.filter((_, index) => index !== none) : [...others, ...byDefault]
    if (security.length === 0) return definition
    isSigned ||= isByIam(security)
    return { ...definition, security }
  })
  return isSigned ? withDefinition(changed, AWS_IAM, iamDefinition) : changed
}

const keyMarks = new Set(['api_key', 'api_key_false'])

/** The methods of the path with an API key, where they don't say that they need none. */
export function setDefaultApiKey(document: RawMap, path: string, isForPreflight: boolean): RawMap {
  return changeMethods(document, path, (definition, method) => {
    const existing = securityOf(definition)
    const others = existing.filter((entry) => !names(entry, keyMarks))
    const own = existing.filter((entry) => names(entry, keyMarks))
    const refused = own.findIndex((entry) => memberOf(entry, 'api_key_false') !== undefined)
    const isLeftOut = method === 'options' && !isForPreflight
    const key = refused >= 0 || isLeftOut ? [] : [{ api_key: [] }]
    const security = [...others, ...key]
    const isSame = existing.length === security.length && own.length === 0 && key.length === 0
    return isSame ? definition : { ...definition, security }
  })
}
