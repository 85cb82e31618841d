import { readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'

/** A value of JSON, walked without knowing its shape. */
// biome-ignore lint/suspicious/noExplicitAny: the description of an API is read as it comes.
type Json = any

/** GitHub's own description of its API, cut to what the Action uses by `scripts/github-openapi.mjs`. */
export const description: Json = nullableAsType(
  JSON.parse(readFileSync(new URL('openapi.json', import.meta.url), 'utf8')),
)

/** `GET /repos/{owner}/{repo}/pulls` */
export type Route = string

export const routes: readonly Route[] = Object.entries(description.paths as Json).flatMap(
  ([path, methods]) =>
    Object.keys(methods as Json).map((method) => `${method.toUpperCase()} ${path}`),
)

/** The route of a request, with what stands for its placeholders; null: none is described. */
export function routeOf(method: string, path: string) {
  for (const route of routes) {
    const [verb, template = ''] = route.split(' ')
    if (verb !== method) continue
    const pattern = template.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')
    const found = new RegExp(`^${pattern}$`).exec(path)
    if (found === null) continue
    const values = Object.entries(found.groups ?? {})
    return {
      route,
      parameters: Object.fromEntries(
        values.map(([name, value]) => [name, decodeURIComponent(value)]),
      ),
    }
  }
  return null
}

const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true, coerceTypes: false })
ajv.addSchema({ ...description, $id: 'github' })
/** Of an address everything is text. */
const coercing = new Ajv({ strict: false, validateFormats: false, coerceTypes: true })
coercing.addSchema({ ...description, $id: 'github' })

const compiled = new Map<string, ValidateFunction>()

/** What the description has against a request. */
export function requestFaults(
  route: Route,
  request: { readonly parameters: object; readonly query: object; readonly body: unknown },
): readonly string[] {
  const operation = operationOf(route)
  const known: readonly Json[] = (operation.parameters ?? []).map(resolved)
  const faults: string[] = []
  for (const place of ['path', 'query'] as const) {
    const given: Json = place === 'path' ? request.parameters : request.query
    const here = known.filter((parameter) => parameter.in === place)
    for (const name of Object.keys(given))
      if (!here.some((parameter) => parameter.name === name))
        faults.push(`${place}: ${name} is unknown`)
    for (const { name, schema, required } of here) {
      if (given[name] === undefined) {
        if (required) faults.push(`${place}: ${name} is missing`)
        continue
      }
      const isGood = coercing.validate(
        { type: 'object', properties: { value: refersTo(schema) } },
        { value: given[name] },
      )
      if (!isGood) faults.push(`${place}: ${name}: ${coercing.errorsText()}`)
    }
  }
  const schema = operation.requestBody?.content['application/json'].schema
  if (schema === undefined && request.body !== undefined) faults.push('body: none is described')
  if (schema !== undefined)
    faults.push(...faultsBy(schema, request.body).map((text) => `body: ${text}`))
  return faults
}

/** What the description has against an answer. */
export function answerFaults(route: Route, status: number, body: unknown): readonly string[] {
  const answer = operationOf(route).responses[status]
  if (answer === undefined) return [`answer ${status} is not described`]
  const schema = resolved(answer).content?.['application/json']?.schema
  return schema === undefined ? [] : faultsBy(schema, body).map((text) => `answer: ${text}`)
}

/** The smallest value that fits the answer of a route. */
export const answerOf = (route: Route, status: number): Json =>
  smallest(resolved(operationOf(route).responses[status]).content['application/json'].schema)

export const schemaNamed = (name: string): Json => description.components.schemas[name]

function operationOf(route: Route): Json {
  const [method = '', path = ''] = route.split(' ')
  return description.paths[path][method.toLowerCase()]
}

function faultsBy(schema: Json, value: unknown): readonly string[] {
  const key = JSON.stringify(schema)
  const validate = compiled.get(key) ?? ajv.compile(refersTo(schema))
  compiled.set(key, validate)
  return validate(value)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

/** References of a part are to the whole. */
const refersTo = (schema: Json): Json =>
  JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"github#/'))

function resolved(value: Json): Json {
  if (value?.$ref === undefined) return value
  const [, ...steps] = value.$ref.split('/')
  return resolved(steps.reduce((inner: Json, step: string) => inner[step], description))
}

/** The smallest value that fits a schema. */
export function smallest(schema: Json): Json {
  const plain = resolved(schema)
  if (plain.allOf) return Object.assign({}, ...plain.allOf.map(smallest))
  if (Array.isArray(plain.type) && plain.type.includes('null')) return null
  const options = plain.anyOf ?? plain.oneOf
  if (options && plain.type === undefined)
    return options.some((option: Json) => resolved(option).type === 'null')
      ? null
      : smallest(options[0])
  if (plain.enum) return plain.enum[0]
  switch (plain.type) {
    case 'object':
      return Object.fromEntries(
        (plain.required ?? []).map((name: string) => [
          name,
          smallest(plain.properties?.[name] ?? {}),
        ]),
      )
    case 'array':
      return Array.from({ length: plain.minItems ?? 0 }, () => smallest(plain.items))
    case 'string':
      return plain.format === 'uri'
        ? 'https://github.com/'
        : plain.format === 'date-time'
          ? '2026-11-25T12:00:00Z'
          : 'x'
    case 'integer':
    case 'number':
      return 1
    case 'boolean':
      return false
    default:
      return {}
  }
}

/** OpenAPI 3.0 says `nullable` where JSON Schema has a type for it. */
function nullableAsType(value: Json): Json {
  if (Array.isArray(value)) return value.map(nullableAsType)
  if (typeof value !== 'object' || value === null) return value
  const { nullable, ...rest } = Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, nullableAsType(item)]),
  )
  if (nullable !== true)
    return nullable === undefined
      ? rest
      : { ...rest, ...(typeof nullable === 'object' ? { nullable } : {}) }
  if (typeof rest.type !== 'string') return { anyOf: [{ type: 'null' }, rest] }
  return {
    ...rest,
    type: [rest.type, 'null'],
    ...(Array.isArray(rest.enum) ? { enum: [...rest.enum, null] } : {}),
  }
}
