import type { Raw, RawMap } from '../../../../../model/document.ts'
import { isRawList, isRawMap, memberOf } from '../../../../../model/raw.ts'
import { isGiven } from '../../template-functions.ts'
import { Refusal } from '../refusal.ts'
import { mapAt } from './contents.ts'
import { isVersion3 } from './definition.ts'

const ENDPOINT = 'x-amazon-apigateway-endpoint-configuration'

/** Switches the address off, or on, that API Gateway gives to the API. */
export function setExecuteApiEndpoint(document: RawMap, isDisabled: Raw): RawMap {
  if (isVersion3(memberOf(document, 'openapi'))) return setOnServers(document, isDisabled)
  return withEndpoint(document, isDisabled)
}

/** The same for a definition that has its addresses in `servers`. */
export function setOnServers(document: RawMap, isDisabled: Raw): RawMap {
  const given = memberOf(document, 'servers') ?? [{}]
  if (!isRawList(given)) throw new Refusal('the servers of its definition are not a list')
  const servers = given.map((server) =>
    withEndpoint(mapAt(server, 'a server of its definition'), isDisabled),
  )
  return { ...document, servers }
}

function withEndpoint(holder: RawMap, isDisabled: Raw): RawMap {
  const configuration = mapAt(memberOf(holder, ENDPOINT) ?? {}, ENDPOINT)
  return { ...holder, [ENDPOINT]: { ...configuration, disableExecuteApiEndpoint: isDisabled } }
}

/** Media types that are passed on as they are. In templates `~1` stands for a slash. */
export const setBinaryMediaTypes = (document: RawMap, types: Raw): RawMap => ({
  ...document,
  'x-amazon-apigateway-binary-media-types': withSlashes(types),
})

function withSlashes(raw: Raw): Raw {
  if (typeof raw === 'string') return raw.replaceAll('~1', '/')
  if (isRawList(raw)) return raw.map(withSlashes)
  if (!isRawMap(raw)) return raw
  return Object.fromEntries(
    Object.keys(raw).map((name) => [name.replaceAll('~1', '/'), withSlashes(raw[name] ?? null)]),
  )
}

/** The definition with the API's models, whose names are lower case there. */
export function addModels(document: RawMap, models: RawMap): RawMap {
  const given = memberOf(document, 'definitions')
  const definitions = isGiven(given) ? mapAt(given, 'definitions') : {}
  const added = Object.keys(models).map((name) => {
    const model = mapAt(models[name], 'one of its Models')
    if (!isGiven(memberOf(model, 'type'))) throw new Refusal('one of its Models has no type')
    return [name.toLowerCase(), model]
  })
  return { ...document, definitions: { ...definitions, ...Object.fromEntries(added) } }
}
