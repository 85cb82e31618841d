import type { Raw, RawMap } from '../../../../../model/document.ts'
import { isRawList, isRawMap, memberOf } from '../../../../../model/raw.ts'
import { isFunction, isGiven } from '../../template-functions.ts'
import { Refusal } from '../refusal.ts'
import { listAt, mapAt } from './contents.ts'
import { emptyOpenApi } from './definition.ts'

const CORS = 'x-amazon-apigateway-cors'

/** Settings by the name that a definition has for each. */
const CORS_SETTINGS = {
  AllowOrigins: 'allowOrigins',
  AllowHeaders: 'allowHeaders',
  AllowMethods: 'allowMethods',
  ExposeHeaders: 'exposeHeaders',
  MaxAge: 'maxAge',
  AllowCredentials: 'allowCredentials',
} as const

type Plain = (raw: Raw | undefined) => Raw | undefined

/** The definition with which other origins may call the API. @param cors given */
export function addHttpCors(document: RawMap, cors: Raw, plain: Plain): RawMap {
  const existing = mapAt(memberOf(document, CORS) ?? {}, CORS)
  const settings = corsSettings(cors, plain)
  const origins = memberOf(settings, 'AllowOrigins')
  if (isFunction(plain(origins)) && isRawMap(origins)) {
    return { ...document, [CORS]: { ...existing, ...mapAt(renamed(origins), CORS) } }
  }
  const added = Object.entries(CORS_SETTINGS).flatMap(([name, to]) => {
    const value = memberOf(settings, name) ?? undefined
    const isSet =
      name === 'MaxAge'
        ? value !== undefined
        : name === 'AllowCredentials'
          ? value === true
          : isGiven(value)
    return isSet && value !== undefined ? [[to, value] as const] : []
  })
  return { ...document, [CORS]: { ...existing, ...Object.fromEntries(added) } }
}

function corsSettings(cors: Raw, plain: Plain): RawMap {
  const shape = plain(cors)
  if (typeof shape === 'boolean') return { AllowOrigins: ['*'] }
  if (isFunction(shape)) return { AllowOrigins: cors }
  if (!isRawMap(shape) || !isRawMap(cors)) {
    throw new Refusal('its CorsConfiguration is neither true nor a map')
  }
  if (Object.keys(cors).some((name) => !Object.hasOwn(CORS_SETTINGS, name))) {
    throw new Refusal('its CorsConfiguration has a setting that there is none of')
  }
  const origins = plain(memberOf(cors, 'AllowOrigins'))
  const isAnywhere = isRawList(origins) && origins.length === 1 && origins[0] === '*'
  if (isAnywhere && plain(memberOf(cors, 'AllowCredentials')) === true) {
    throw new Refusal('its CorsConfiguration allows credentials from any origin')
  }
  return cors
}

const WORDS = new RegExp(Object.keys(CORS_SETTINGS).join('|'), 'g')

/** The names of settings as a definition has them, wherever they stand in a function. */
function renamed(raw: Raw): Raw {
  const rename = (text: string): string =>
    text.replace(WORDS, (word) => (word[0] ?? '').toLowerCase() + word.slice(1))
  if (typeof raw === 'string') return rename(raw)
  if (isRawList(raw)) return raw.map(renamed)
  if (!isRawMap(raw)) return raw
  return Object.fromEntries(
    Object.keys(raw).map((name) => [rename(name), renamed(raw[name] ?? null)]),
  )
}

const TAG_VALUE = 'x-amazon-apigateway-tag-value'

/** The definition with tags, each in the place of one of the same name. */
export function addHttpTags(document: RawMap, tags: RawMap): RawMap {
  const given = memberOf(document, 'tags')
  const all = [...(isGiven(given) ? listAt(given, 'the tags of its definition') : [])]
  for (const name of Object.keys(tags)) {
    const value = tags[name] ?? null
    const index = all.findIndex((tag) => memberOf(tag, 'name') === name)
    const existing = all[index]
    if (isRawMap(existing)) all[index] = { ...existing, [TAG_VALUE]: value }
    else all.push({ name, [TAG_VALUE]: value })
  }
  return { ...document, tags: all }
}

/** The definition with the API's name, unless it has one of its own. */
export function setTitle(document: RawMap, title: Raw): RawMap {
  const info = infoOf(document)
  const isDefault =
    JSON.stringify(memberOf(info, 'title')) === JSON.stringify(memberOf(emptyOpenApi.info, 'title'))
  if (!isDefault) throw new Refusal('it has a Name though its definition has a title')
  return { ...document, info: { ...info, title } }
}

export function setDescription(document: RawMap, description: Raw): RawMap {
  const info = infoOf(document)
  if (isGiven(memberOf(info, 'description'))) {
    throw new Refusal('it has a Description though its definition has one')
  }
  return { ...document, info: { ...info, description } }
}

const infoOf = (document: RawMap): RawMap =>
  mapAt(memberOf(document, 'info') ?? {}, 'the info of its definition')

/** The default path as a path like others, since the import would warn of it otherwise. */
export function withDefaultPath(document: RawMap): RawMap {
  const paths = memberOf(document, 'paths')
  if (!isRawMap(paths) || memberOf(paths, '$default') === undefined) return document
  const { $default: item, ...rest } = paths
  return { ...document, paths: { ...rest, '/$default': item ?? null } }
}
