import type { Raw, RawMap } from '../../../../../model/document.ts'
import { isRawList, isRawMap, memberOf } from '../../../../../model/raw.ts'
import { isGiven, isNoValue } from '../../template-functions.ts'
import { listAt, mapAt, onlyIf } from './contents.ts'
import {
  ANY_METHOD,
  addPath,
  changeMethod,
  changePath,
  hasIntegration,
  INTEGRATION,
} from './methods.ts'
import type { Route } from './rest-integration.ts'

const DEFAULT_PATH = '$default'

/** The definition with the method bound to the function, unless it is bound already. */
export function addHttpIntegration(
  document: RawMap,
  { path, method, condition }: Route,
  uri: Raw,
): RawMap {
  if (hasIntegration(document, path, method)) return document
  const isDefault = path === DEFAULT_PATH && method === ANY_METHOD
  return changePath(addPath(document, path, method), path, (item) => {
    const definition = mapAt(memberOf(item, method) ?? {}, 'a method of its definition')
    const bound: RawMap = {
      ...definition,
      [INTEGRATION]: {
        type: 'aws_proxy',
        httpMethod: 'POST',
        payloadFormatVersion: '2.0',
        uri: condition === null ? uri : onlyIf(condition, uri),
      },
      ...(isDefault ? { isDefaultRoute: true } : {}),
      responses: memberOf(definition, 'responses') ?? {},
    }
    return { ...item, [method]: condition === null ? bound : onlyIf(condition, bound) }
  })
}

/** The method with each parameter in braces that its path has. */
export function addPathParameters(
  document: RawMap,
  path: string,
  method: string,
  names: readonly string[],
): RawMap {
  return changeMethod(document, path, method, (definition) => {
    const given = listAt(memberOf(definition, 'parameters') ?? [], 'the parameters of a method')
    const isNamed = (name: string) => (parameter: Raw) => memberOf(parameter, 'name') === name
    const existing = given.map((parameter) =>
      isRawMap(parameter) && names.some((name) => isNamed(name)(parameter))
        ? { ...parameter, in: 'path', required: true }
        : parameter,
    )
    const added = [...new Set(names)]
      .filter((name) => !given.some(isNamed(name)))
      .map((name) => ({ name, in: 'path', required: true }))
    return { ...definition, parameters: [...existing, ...added] }
  })
}

/** How requests are written for the function: `1.0` or `2.0`. */
export const setPayloadFormat = (
  document: RawMap,
  path: string,
  method: string,
  version: Raw,
): RawMap =>
  changeMethod(document, path, method, (definition) => ({
    ...definition,
    [INTEGRATION]: {
      ...mapAt(memberOf(definition, INTEGRATION), 'an integration'),
      payloadFormatVersion: version,
    },
  }))

/** Whether the template's own definition has the function behind its default route. */
export function integratesByDefault(definition: Raw | undefined, functionId: string): boolean {
  const item = memberOf(memberOf(definition, 'paths'), DEFAULT_PATH)
  const uris = branchesOf(item)
    .flatMap((content) => branchesOf(memberOf(content, ANY_METHOD)))
    .flatMap((method) => branchesOf(memberOf(memberOf(method, INTEGRATION), 'uri')))
  return uris.length > 0 && uris.every((uri) => invokes(uri, functionId))
}

function branchesOf(raw: Raw | undefined): readonly (Raw | undefined)[] {
  const branches = memberOf(raw, 'Fn::If')
  const all = isRawList(branches) ? branches.slice(1) : [raw]
  return all.filter((branch) => branch !== undefined && !isNoValue(branch))
}

function invokes(uri: Raw | undefined, functionId: string): boolean {
  const text = memberOf(uri, 'Fn::Sub')
  if (typeof text !== 'string' || !isGiven(text)) return false
  return /([A-Za-z0-9]+)\.Arn/.exec(text)?.[1] === functionId
}
