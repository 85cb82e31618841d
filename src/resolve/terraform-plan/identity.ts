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

/**
 * Whether the value is the one thing's own, and not made of it: a known text beside a reference may
 * be joined to it, while a flag, a number or nothing only chooses. Where the plan doesn't say which
 * attribute is taken, the value's own name must.
 */
export function isExact(
  name: string,
  { instance, path }: UnknownOrigin,
  origins: readonly Origin[],
): boolean {
  if (isIdentifierName(name, instance.type)) return true
  return path.length > 0 ? !origins.some(isText) : isArnName(name)
}

export const isText = (origin: Origin): boolean =>
  origin.kind === 'call' ||
  (origin.kind === 'known' &&
    (origin.value === undefined || (typeof origin.value === 'string' && origin.value !== '')))

/** The resource that a value identifies; unknown where nothing of the input can be meant. */
export function identityOf(name: string, origin: UnknownOrigin, idOf: IdOf): Value {
  const { instance, path } = origin
  const written = writtenAs(origin)
  if (instance.mode === 'data' || !isAws(instance)) {
    const source = path.length === 0 ? {} : { source: `${idOf(instance)}\n${writeSteps(path)}` }
    return instance.mode === 'data'
      ? unknown('data-source', `${written} is read only during apply`, source)
      : unknown('after-apply', `${written} is known only after apply`, source)
  }
  const attribute = path.length === 0 ? guessedAttribute(name) : writeSteps(path).slice(1)
  return reference(idOf(instance), instance.type, attribute === 'id' ? null : attribute, written)
}

export const writtenAs = ({ instance, path }: UnknownOrigin) =>
  `${instance.address}${writeSteps(path)}`

/** One of several resources, or something made of one. */
export function oneOf(origins: readonly UnknownOrigin[], idOf: IdOf): Value {
  const areAll = origins.every(({ instance }) => instance.mode === 'managed' && isAws(instance))
  const names = origins.slice(0, 3).map(writtenAs)
  const more = origins.length > names.length ? ` and ${origins.length - names.length} more` : ''
  return unknown(
    'after-apply',
    `it depends on ${names.join(', ')}${more}, known only after apply`,
    areAll ? { candidates: [...new Set(origins.map(({ instance }) => idOf(instance)))] } : {},
  )
}

/** A composed text. */
export const partOfDocument = (origin: UnknownOrigin): Unknown =>
  unknown(
    'not-evaluated',
    `a plan keeps nothing of a text that holds ${writtenAs(origin)}, known only after apply`,
    { remedy: GIVE_FILES },
  )

/**
 * An item of `resources`, `identifiers` or `values`: `"${x.arn}/*"` and `x.arn` look alike, so what
 * may stand beside the reference is a hole. A principal is an ARN as it is.
 */
export function patternOf(name: string, origin: UnknownOrigin, idOf: IdOf): Value {
  const { path } = origin
  const last = path.at(-1)
  const isArn = last === undefined || (last.kind === 'name' && isArnName(last.name))
  const value = identityOf(isArn ? 'arn' : name, origin, idOf)
  if (!isKind(value, 'reference')) return value
  if (isArn && name === 'identifiers') return value
  const hole = unknown(
    'not-evaluated',
    `a plan does not keep what stands beside ${value.written} in a text`,
    { remedy: GIVE_FILES },
  )
  return text(isArn ? [value, hole] : [hole, value, hole])
}
