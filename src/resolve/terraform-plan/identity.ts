import {
  isKind,
  type ResourceId,
  reference,
  text,
  type Unknown,
  unknown,
  type Value,
} from '../../model/value.ts'
import { writeSteps } from './address.ts'
import { guessedAttribute, isArnName, isIdentifierName } from './attribute-names.ts'
import type { Origin, UnknownOrigin } from './origin.ts'
import { type Instance, isAws } from './plan-index.ts'

export type IdOf = (instance: Instance) => ResourceId

/** What would tell a plan's values that a plan leaves out. */
export const GIVE_FILES = 'the folder with the .tf files as well'

/** A known text beside a reference may be joined to it; a flag, a number or nothing only chooses. */
const isExact = (name: string, origins: readonly Origin[]): boolean =>
  isIdentifierName(name) || !origins.some(isText)

const isText = (origin: Origin): boolean =>
  origin.kind === 'call' ||
  (origin.kind === 'known' &&
    (origin.value === undefined || (typeof origin.value === 'string' && origin.value !== '')))

function identityOf(name: string, origin: UnknownOrigin, context: UnknownsContext): Value {
  const { instance, path } = origin
  const written = writtenAs(origin)
  const of = instance.mode === 'data' ? 'is read only during apply' : 'is known only after apply'
  if (instance.mode === 'data' || !isAws(instance)) {
    return unknown(instance.mode === 'data' ? 'data-source' : 'after-apply', `${written} ${of}`, {
      source: `${context.idOf(instance)}\n${writeSteps(path)}`,
    })
  }
  const attribute = path.length === 0 ? guessedAttribute(name) : writeSteps(path).slice(1)
  return reference(
    context.idOf(instance),
    instance.type,
    attribute === 'id' ? null : attribute,
    written,
  )
}

const writtenAs = ({ instance, path }: UnknownOrigin) => `${instance.address}${writeSteps(path)}`

/** One of several resources, or something made of one. */
function oneOf(origins: readonly UnknownOrigin[], context: UnknownsContext): Value {
  const areAll = origins.every(({ instance }) => instance.mode === 'managed' && isAws(instance))
  const names = origins.slice(0, 3).map(writtenAs)
  const more = origins.length > names.length ? ` and ${origins.length - names.length} more` : ''
  return unknown(
    'after-apply',
    `it depends on ${names.join(', ')}${more}, known only after apply`,
    areAll
      ? { candidates: [...new Set(origins.map(({ instance }) => context.idOf(instance)))] }
      : {},
  )
}

const partOfDocument = (origin: UnknownOrigin): Unknown =>
  unknown(
    'not-evaluated',
    `a plan keeps nothing of a text that holds ${writtenAs(origin)}, known only after apply`,
    { remedy: GIVE_FILES },
  )

/**
 * An item of `resources`, `identifiers` or `values`: `"${x.arn}/*"` and `x.arn` look alike, so what
 * may stand beside the reference is a hole. A principal is an ARN as it is.
 */
function patternOf(name: string, origin: UnknownOrigin, context: UnknownsContext): Value {
  const { path } = origin
  const last = path.at(-1)
  const isArn = last === undefined || (last.kind === 'name' && isArnName(last.name))
  const value = identityOf(isArn ? 'arn' : name, origin, context)
  if (!isKind(value, 'reference')) return value
  if (isArn && name === 'identifiers') return value
  const hole = unknown(
    'not-evaluated',
    `a plan does not keep what stands beside ${value.written} in a text`,
    { remedy: GIVE_FILES },
  )
  return text(isArn ? [value, hole] : [hole, value, hole])
}
