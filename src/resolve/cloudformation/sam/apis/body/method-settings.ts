import type { Raw, RawMap } from '../../../../../model/document.ts'
import { isRawList, isRawMap, memberOf, onlyMember } from '../../../../../model/raw.ts'
import { isGiven } from '../../template-functions.ts'
import { Refusal } from '../refusal.ts'
import { listAt, mapAt } from './contents.ts'
import { isVersion3 } from './definition.ts'
import { changeMethod, INTEGRATION } from './methods.ts'

/** The model of an event's request, as it names one of the API's. */
export function setRequestModel(
  document: RawMap,
  path: string,
  method: string,
  request: RawMap,
): RawMap {
  const model = String(memberOf(request, 'Model')).toLowerCase()
  const required = memberOf(request, 'Required') ?? null
  const whether = required === null ? {} : { required }
  return changeMethod(document, path, method, (definition) => {
    if (isGiven(memberOf(document, 'swagger'))) {
      const parameter = {
        in: 'body',
        name: model,
        schema: { $ref: `#/definitions/${model}` },
        ...whether,
      }
      return { ...definition, parameters: [...parametersOf(definition), parameter] }
    }
    if (!isVersion3(memberOf(document, 'openapi'))) return definition
    const schema = { $ref: `#/components/schemas/${model}` }
    return {
      ...definition,
      requestBody: { content: { 'application/json': { schema } }, ...whether },
    }
  })
}

const parametersOf = (definition: RawMap): readonly Raw[] =>
  listAt(memberOf(definition, 'parameters') ?? [], 'the parameters of a method')

const VALIDATORS = 'x-amazon-apigateway-request-validators'
const VALIDATOR = 'x-amazon-apigateway-request-validator'

/** What of a request is validated. */
export function setValidator(
  document: RawMap,
  path: string,
  method: string,
  body: boolean,
  parameters: boolean,
): RawMap {
  const name = validatorName(body, parameters)
  const given = memberOf(document, VALIDATORS)
  const validators = isGiven(given) ? mapAt(given, VALIDATORS) : {}
  const added = { validateRequestBody: body, validateRequestParameters: parameters }
  const all = isGiven(memberOf(validators, name)) ? validators : { ...validators, [name]: added }
  const changed = changeMethod(document, path, method, (definition) => ({
    ...definition,
    [VALIDATOR]: name,
  }))
  return { ...changed, [VALIDATORS]: all }
}

function validatorName(body: boolean, parameters: boolean): string {
  if (body) return parameters ? 'body-and-params' : 'body-only'
  return parameters ? 'params-only' : 'no-validation'
}

interface RequestParameter {
  /** `method.request.header.Authorization`. */
  readonly name: string
  readonly required: Raw
  readonly isCached: boolean
}

/** With the parameters that an event lists: names, or maps from one name to its settings. */
export function setParameters(
  document: RawMap,
  path: string,
  method: string,
  listed: readonly Raw[],
): RawMap {
  const parameters = listed.map(requestParameter)
  const cached = parameters.filter(({ isCached }) => isCached).map(({ name }) => name)
  return changeMethod(document, path, method, (definition) => {
    const integration = mapAt(memberOf(definition, INTEGRATION), 'an integration')
    const keys = memberOf(integration, 'cacheKeyParameters')
    const allKeys = [...(isRawList(keys) ? keys : []), ...cached]
    return {
      ...definition,
      parameters: [...parametersOf(definition), ...parameters.map(parameterIn)],
      [INTEGRATION]:
        cached.length === 0 ? integration : { ...integration, cacheKeyParameters: allKeys },
    }
  })
}

function requestParameter(raw: Raw): RequestParameter {
  const [name, settings] = typeof raw === 'string' ? [raw, {}] : (onlyMember(raw) ?? [])
  if (name === undefined || !/^method\.request\.(querystring|path|header)\./.test(name)) {
    throw new Refusal(
      'a request parameter is not named method.request., querystring, path or header, and its name',
    )
  }
  const isKnown =
    isRawMap(settings) &&
    Object.keys(settings).every((key) => key === 'Required' || key === 'Caching')
  if (!isKnown)
    throw new Refusal('a request parameter has other settings than Required and Caching')
  return {
    name,
    required: memberOf(settings, 'Required') ?? false,
    isCached: isGiven(memberOf(settings, 'Caching')),
  }
}

function parameterIn({ name, required }: RequestParameter): RawMap {
  const [location = '', ...rest] = name.replaceAll('method.request.', '').split('.')
  return {
    in: location === 'querystring' ? 'query' : location,
    name: rest.join('.'),
    required,
    type: 'string',
  }
}

/** How long the integration may take. @param timeout in milliseconds */
export const setTimeout = (document: RawMap, path: string, method: string, timeout: Raw): RawMap =>
  changeMethod(document, path, method, (definition) => ({
    ...definition,
    [INTEGRATION]: {
      ...mapAt(memberOf(definition, INTEGRATION), 'an integration'),
      timeoutInMillis: timeout,
    },
  }))
