import type { Raw, RawMap } from '../../../../../model/document.ts'
import { isRawMap, memberOf } from '../../../../../model/raw.ts'
import { isGiven } from '../../template-functions.ts'
import { mapAt } from './contents.ts'
import { isVersion3 } from './definition.ts'

/**
 * What the transform wrote in the terms of Swagger 2, in those of OpenAPI 3, where the definition is
 * one. It is done after more than one step, and wraps the headers of `options` again each time.
 * Source: aws-sam-translator 1.110, `_openapi_postprocess`.
 *
 * @param version the `OpenApiVersion` of the API
 */
export function inOpenApi3(document: RawMap, version: Raw | undefined): RawMap {
  if ((memberOf(document, 'swagger') ?? null) !== null) return document
  const own = memberOf(document, 'openapi') ?? null
  if (!isVersion3(own !== null && version === undefined ? own : version)) return document
  return withoutSwaggerTerms(
    movedToComponents(
      movedToComponents(document, 'securityDefinitions', 'securitySchemes'),
      'definitions',
      'schemas',
    ),
  )
}

function movedToComponents(document: RawMap, from: string, to: string): RawMap {
  const { [from]: moved, ...rest } = document
  if (!isGiven(moved)) return document
  const given = memberOf(document, 'components')
  const components = isGiven(given) ? mapAt(given, 'components') : {}
  return { ...rest, components: { ...components, [to]: moved } }
}

function withoutSwaggerTerms(document: RawMap): RawMap {
  const paths = memberOf(document, 'paths')
  if (!isRawMap(paths)) return document
  const changed = Object.keys(paths).map((path) => {
    const item = mapAt(paths[path], 'a path of its definition')
    const options = memberOf(item, 'options')
    return [path, isGiven(options) ? { ...item, options: preflight(options) } : item]
  })
  return { ...document, paths: Object.fromEntries(changed) }
}

function preflight(raw: Raw): RawMap {
  const { produces: _produces, consumes: _consumes, ...options } = mapAt(raw, 'an options method')
  const responses = memberOf(options, 'responses')
  const ok = memberOf(responses, '200')
  const headers = memberOf(ok, 'headers')
  if (!isGiven(headers)) return options
  const wrapped = Object.entries(mapAt(headers, 'the headers of an options method')).map(
    ([name, header]) => [name, { schema: header }],
  )
  return {
    ...options,
    responses: {
      ...(responses as RawMap),
      '200': { ...(ok as RawMap), headers: Object.fromEntries(wrapped) },
    },
  }
}
