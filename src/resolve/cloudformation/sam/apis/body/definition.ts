import type { Raw, RawMap } from '../../../../../model/document.ts'
import { isRawMap, memberOf } from '../../../../../model/raw.ts'
import { isGiven, ref } from '../../template-functions.ts'
import { Refusal } from '../refusal.ts'
import { contentsOf, mapAt } from './contents.ts'

/** An empty definition of a REST API, as the transform begins one. */
export const emptySwagger: RawMap = {
  swagger: '2.0',
  info: { version: '1.0', title: ref('AWS::StackName') },
  paths: {},
}

/** An empty definition of an HTTP API, as the transform begins one. */
export const emptyOpenApi: RawMap = {
  openapi: '3.0.1',
  info: { version: '1.0', title: ref('AWS::StackName') },
  paths: {},
}

/** `3`, `3.0` and `3.0.1`; a number, since YAML reads `3.0` as one. */
export const isVersion3 = (version: Raw | undefined): boolean =>
  typeof version === 'number'
    ? version >= 3 && version < 4
    : typeof version === 'string' && /^3(\.\d)?(\.\d)?$/.test(version)

/** The definition of a REST API that the transform can add to. */
export function swaggerOf(raw: Raw | undefined): RawMap {
  const isValid =
    isRawMap(memberOf(raw, 'paths')) &&
    (isGiven(memberOf(raw, 'swagger')) || isVersion3(memberOf(raw, 'openapi')))
  if (!isValid)
    throw new Refusal('its DefinitionBody is no OpenAPI definition that can be added to')
  return withMapsForPaths(raw as RawMap)
}

export const isOpenApi = (raw: Raw | undefined): raw is RawMap =>
  isRawMap(memberOf(raw, 'paths')) && isVersion3(memberOf(raw, 'openapi'))

/** The definition of an HTTP API that the transform can add to. */
export function openApiOf(raw: Raw | undefined): RawMap {
  if (isOpenApi(raw)) return raw
  throw new Refusal('its DefinitionBody is no OpenAPI 3 definition that can be added to')
}

function withMapsForPaths(document: RawMap): RawMap {
  for (const item of Object.values(document.paths as RawMap)) {
    for (const content of contentsOf(item)) mapAt(content, 'a path of its definition')
  }
  return document
}

/** A macro puts the definition in before SAM looks at it; what it holds isn't known. */
export const isIncluded = (raw: Raw | undefined): boolean =>
  memberOf(raw, 'Fn::Transform') !== undefined
