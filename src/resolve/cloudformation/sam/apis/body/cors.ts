import type { Raw, RawMap } from '../../../../../model/document.ts'
import { isRawMap, memberOf } from '../../../../../model/raw.ts'
import { isFunction, isGiven } from '../../template-functions.ts'
import { Refusal } from '../refusal.ts'
import { withoutSlashes } from '../route-arn.ts'
import { ANY_METHOD, changePath, INTEGRATION, pathsOf } from './methods.ts'

const ANYWHERE = "'*'"

/** What answers a preflight request. */
interface Preflight {
  readonly origin: Raw
  readonly headers: Raw | undefined
  readonly methods: Raw | undefined
  readonly maxAge: Raw | undefined
  readonly credentials: boolean
}

const SETTINGS = new Set([
  'AllowMethods',
  'AllowHeaders',
  'AllowOrigin',
  'MaxAge',
  'AllowCredentials',
])

/** The definition with a method `options` in each path, which answers preflight requests. */
export function addCors(document: RawMap, cors: Raw): RawMap {
  const preflight = preflightOf(cors)
  const known = new Set<string>()
  let changed = document
  for (const path of Object.keys(pathsOf(document))) {
    // API Gateway takes both for one resource.
    const trimmed = path === '/' ? path : withoutSlashes(path)
    if (known.has(trimmed)) continue
    known.add(trimmed)
    changed = addPreflight(changed, path, preflight)
  }
  return changed
}

function preflightOf(cors: Raw): Preflight {
  const settings: Raw = typeof cors === 'string' || isFunction(cors) ? { AllowOrigin: cors } : cors
  if (!isRawMap(settings)) throw new Refusal('its Cors is neither text nor a map')
  if (Object.keys(settings).some((name) => !SETTINGS.has(name))) {
    throw new Refusal('its Cors has a setting that there is none of')
  }
  const setting = (name: string) => memberOf(settings, name) ?? undefined
  const origin = Object.hasOwn(settings, 'AllowOrigin') ? (settings.AllowOrigin ?? '') : ANYWHERE
  const credentials = setting('AllowCredentials') === true
  if (credentials && origin === ANYWHERE) {
    throw new Refusal('its Cors allows credentials from any origin')
  }
  return {
    origin,
    headers: setting('AllowHeaders'),
    methods: setting('AllowMethods'),
    maxAge: setting('MaxAge'),
    credentials,
  }
}

function addPreflight(document: RawMap, path: string, preflight: Preflight): RawMap {
  let { methods } = preflight
  return changePath(document, path, (item) => {
    if (memberOf(item, 'options') !== undefined) return item
    if (!isGiven(preflight.origin)) throw new Refusal('its Cors has no AllowOrigin')
    // What the first branch of a condition has counts for the others as well.
    if (!isGiven(methods)) methods = `'${methodsIn(item)}'`
    return { ...item, options: answerTo({ ...preflight, methods }) }
  })
}

const ALL_METHODS = ['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT']

function methodsIn(item: RawMap): string {
  const names = Object.keys(item)
  if (names.includes(ANY_METHOD)) return ALL_METHODS.join(',')
  const methods = new Set([...names, 'options'].map((name) => name.toUpperCase()))
  return [...methods].sort().join(',')
}

function answerTo({ origin, headers, methods, maxAge, credentials }: Preflight): RawMap {
  const rows: readonly (readonly [name: string, value: Raw | undefined, type: string])[] = [
    ['Origin', origin, 'string'],
    ['Headers', isGiven(headers) ? headers : undefined, 'string'],
    ['Methods', methods, 'string'],
    ['Credentials', credentials ? "'true'" : undefined, 'string'],
  ]
  const named = rows.map(([name, ...rest]) => [`Access-Control-Allow-${name}`, ...rest] as const)
  const all = [...named, ['Access-Control-Max-Age', maxAge, 'integer'] as const]
  const parameters: [string, Raw][] = []
  const described: [string, Raw][] = []
  for (const [name, value, type] of all) {
    if (value === undefined) continue
    parameters.push([`method.response.header.${name}`, value])
    described.push([name, { type }])
  }
  return {
    summary: 'CORS support',
    consumes: ['application/json'],
    produces: ['application/json'],
    [INTEGRATION]: {
      type: 'mock',
      requestTemplates: { 'application/json': '{\n  "statusCode" : 200\n}\n' },
      responses: {
        default: {
          statusCode: '200',
          responseParameters: Object.fromEntries(parameters),
          responseTemplates: { 'application/json': '{}\n' },
        },
      },
    },
    responses: {
      '200': {
        description: 'Default response for CORS method',
        headers: Object.fromEntries(described),
      },
    },
  }
}
