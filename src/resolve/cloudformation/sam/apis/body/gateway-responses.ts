import type { Raw, RawMap } from '../../../../../model/document.ts'
import { isRawMap, memberOf } from '../../../../../model/raw.ts'
import { isFunction, isGiven } from '../../template-functions.ts'
import { Refusal } from '../refusal.ts'
import { mapAt } from './contents.ts'

const RESPONSES = 'x-amazon-apigateway-gateway-responses'

const SETTINGS = new Set(['ResponseParameters', 'ResponseTemplates', 'StatusCode'])

const PREFIXES = { Headers: 'header', Paths: 'path', QueryStrings: 'querystring' } as const

/** The definition with the API's own answers to errors. */
export function addGatewayResponses(document: RawMap, added: RawMap): RawMap {
  const given = memberOf(document, RESPONSES)
  const existing = isGiven(given) ? mapAt(given, RESPONSES) : {}
  const responses = Object.keys(added).map((type) => [type, response(added[type] ?? null)])
  return { ...document, [RESPONSES]: { ...existing, ...Object.fromEntries(responses) } }
}

function response(raw: Raw): RawMap {
  if (!isRawMap(raw) || isFunction(raw))
    throw new Refusal('one of its GatewayResponses is not a map')
  if (Object.keys(raw).some((name) => !SETTINGS.has(name))) {
    throw new Refusal('one of its GatewayResponses has a setting that there is none of')
  }
  const parameters = memberOf(raw, 'ResponseParameters')
  const templates = memberOf(raw, 'ResponseTemplates')
  const status = memberOf(raw, 'StatusCode') ?? null
  if (isGiven(status) && !/^[0-9]{1,3}$/.test(String(status))) {
    throw new Refusal('the StatusCode of one of its GatewayResponses is no number')
  }
  return {
    responseParameters: isGiven(parameters) ? prefixed(parameters) : {},
    responseTemplates: isGiven(templates) ? templates : {},
    ...(status === null || status === '' ? {} : { statusCode: String(status) }),
  }
}

function prefixed(raw: Raw): RawMap {
  const parameters = mapAt(raw, 'ResponseParameters of its GatewayResponses')
  if (Object.keys(parameters).some((name) => !Object.hasOwn(PREFIXES, name))) {
    throw new Refusal('ResponseParameters of its GatewayResponses has a part that there is none of')
  }
  const named = Object.entries(PREFIXES).flatMap(([part, prefix]) => {
    const values = mapAt(memberOf(parameters, part) ?? {}, `${part} of its GatewayResponses`)
    return Object.keys(values).map((name) => [
      `gatewayresponse.${prefix}.${name}`,
      values[name] ?? null,
    ])
  })
  return Object.fromEntries(named)
}
