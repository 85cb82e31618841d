import type { Raw } from '../../model/document.ts'
import { isKind, type Unknown, unknown, type Value } from '../../model/value.ts'
import {
  isDocumentListName,
  isDocumentName,
  isFreeTextName,
  isIdentity,
  isPluralName,
} from './attribute-names.ts'
import type { PlanExpression } from './configured.ts'
import { documentsAmong, isPolicyDocument, UNREADABLE } from './document-list.ts'
import {
  GIVE_FILES,
  type IdOf,
  identityOf,
  isExact,
  isText,
  oneOf,
  partOfDocument,
  patternOf,
  writtenAs,
} from './identity.ts'
import type { UnknownPlace, Unknowns } from './merge-values.ts'
import { distinct, type Origin, type UnknownOrigin } from './origin.ts'
import type { Instance } from './plan-index.ts'
import type { Scope, Trace } from './trace.ts'

export interface UnknownsContext {
  readonly trace: Trace
  readonly scope: Scope
  /** Of the resource that holds the values. */
  readonly address: string
  readonly idOf: IdOf
  /** The document of an `aws_iam_policy_document` that is read only during apply. */
  readonly documentOf: (instance: Instance) => Value
  /** Whether the values are those of an `aws_iam_policy_document`. */
  readonly inPolicyDocument: boolean
}

/**
 * Says of values that a plan doesn't know whose they will be, as far as the references of the
 * configuration tell.
 */
export function createUnknowns(context: UnknownsContext): Unknowns {
  const { trace, scope } = context

  function follow(of: readonly PlanExpression[]): readonly (readonly Origin[])[] {
    return of.flatMap((expression) => trace(expression, scope))
  }

  function valueAt(place: UnknownPlace): Value | undefined {
    const configured = place.configured()
    switch (configured.kind) {
      case 'no':
        return undefined
      case 'untold':
        return unknown('not-evaluated', configured.reason, { remedy: GIVE_FILES })
      case 'blocks':
      case 'block':
        return unknown('after-apply', `its ${place.name} blocks are known only after apply`)
      case 'expressions':
        return configured.of.some(({ constant }) => isSet(constant))
          ? afterApply(place.name)
          : valueFrom(place, follow(configured.of), context)
    }
  }

  function itemsAt(place: UnknownPlace, count: number): readonly Value[] {
    const configured = place.configured()
    const { name } = place
    if (configured.kind !== 'expressions') {
      const value = valueAt({ ...place, isList: false }) ?? afterApply(name)
      return Array.from({ length: count }, () => value)
    }
    const heads = follow(configured.of)
    const each = itemsOf(heads, count, context.inPolicyDocument)
    if (each !== null) return each.map((origin) => itemOf(name, origin, heads.flat(), context))
    const value = isDocumentListName(name)
      ? UNREADABLE
      : (valueFrom({ ...place, isList: false }, heads, context) ?? afterApply(name))
    return Array.from({ length: count }, () => value)
  }

  return { valueAt, itemsAt }
}

const afterApply = (name: string): Unknown =>
  unknown('after-apply', `${name} is known only after apply`)

/** What can be anything, other than a flag that only chooses. */
const isOpen = (origin: Origin): boolean => origin.kind === 'open' && !origin.isFlag

/** The value of an attribute, by where the things that its expression refers to come from. */
function valueFrom(
  place: UnknownPlace,
  heads: readonly (readonly Origin[])[],
  context: UnknownsContext,
): Value | undefined {
  const { name } = place
  const origins = distinct(heads.flat())
  if (isDocumentListName(name)) return documentsAmong(origins, context.address, context.documentOf)
  const unknowns = origins.filter((origin) => origin.kind === 'attribute')
  const open = origins.find(
    (origin) => isOpen(origin) || (unknowns.length === 0 && origin.kind === 'open'),
  )
  if (open?.kind === 'open') {
    return unknown('not-evaluated', open.reason, { remedy: GIVE_FILES })
  }
  const [first, ...others] = unknowns
  if (first === undefined) return valueOfKnown(name, origins)
  if (others.length === 0) return valueOfOne(place, first, origins, context)
  if (isDocumentName(name)) return partOfDocument(first)
  const all = place.isList || isPluralName(name) ? listOfAll(name, heads, context) : null
  return all ?? oneOf(unknowns, context.idOf)
}

/**
 * Everything it refers to is known, and still it isn't: what was configured is null, and the provider
 * chooses. Only a call that refers to nothing (`timestamp()`) can be unknown by itself.
 */
function valueOfKnown(name: string, origins: readonly Origin[]): Value | undefined {
  const isCalled = origins.some(({ kind }) => kind === 'call')
  const isComposed = isFreeTextName(name) && origins.some(isText)
  return isCalled || isComposed ? afterApply(name) : undefined
}

/** Legacy providers take an empty text or list for nothing. */
const isSet = (constant: Raw | undefined): boolean =>
  constant !== undefined &&
  constant !== null &&
  constant !== '' &&
  !(typeof constant === 'object' && Object.keys(constant).length === 0)

function valueOfOne(
  place: UnknownPlace,
  origin: UnknownOrigin,
  origins: readonly Origin[],
  context: UnknownsContext,
): Value {
  const { name } = place
  const isList = place.isList || isPluralName(name)
  const { instance, path } = origin
  if (isPolicyDocument(origin)) return context.documentOf(instance)
  if (isDocumentName(name)) return partOfDocument(origin)
  const isWhole = !isList || (isIdentity(path) && !origins.some(mayBeItem))
  if (!isWhole || !isExact(name, origin, origins)) return oneOf([origin], context.idOf)
  const value = identityOf(name, origin, context.idOf)
  return isList && isKind(value, 'reference') ? [value] : value
}

/** Something known that a list may hold beside what is unknown: neither a flag nor nothing. */
const mayBeItem = (origin: Origin): boolean =>
  isText(origin) ||
  (origin.kind === 'known' &&
    typeof origin.value === 'object' &&
    origin.value !== null &&
    Object.keys(origin.value).length > 0)

/**
 * A set is unknown as a whole where one of its items is: each thing it refers to is then one item. Not
 * where something else is told, a flag that may leave some out, or a text that is an item as well.
 */
function listOfAll(
  name: string,
  heads: readonly (readonly Origin[])[],
  context: UnknownsContext,
): Value | null {
  const items = heads
    .filter(([only]) => only?.kind !== 'known' || only.value !== null)
    .map(([only, ...others]) =>
      only?.kind === 'attribute' && others.length === 0 && isIdentity(only.path) ? only : null,
    )
  const values = items.map((origin) => origin && identityOf(name, origin, context.idOf))
  return values.every((value) => value !== null && isKind(value, 'reference')) ? values : null
}

/**
 * Whose each unknown item of a list is, where that is certain: as many things as items, one resource
 * with as many instances, or one thing that all items are made of (`areParts`). Null where it isn't.
 */
function itemsOf(
  heads: readonly (readonly Origin[])[],
  count: number,
  areParts: boolean,
): readonly UnknownOrigin[] | null {
  if (heads.flat().some(isOpen)) return null
  const unknowns = heads
    .map((origins) => origins.filter((origin) => origin.kind === 'attribute'))
    .filter(({ length }) => length > 0)
  const [only, ...others] = unknowns
  if (only !== undefined && others.length === 0 && only.length === count) return only
  const singles = unknowns.flatMap((origins) => (origins.length === 1 ? origins : []))
  if (singles.length !== unknowns.length) return null
  if (singles.length === count) return singles
  const [first] = singles
  const areSame = areParts && new Set(singles.map(writtenAs)).size === 1
  return first !== undefined && areSame ? Array.from({ length: count }, () => first) : null
}

function itemOf(
  name: string,
  origin: UnknownOrigin,
  origins: readonly Origin[],
  context: UnknownsContext,
): Value {
  if (isPolicyDocument(origin)) return context.documentOf(origin.instance)
  if (context.inPolicyDocument) return patternOf(name, origin, context.idOf)
  return isExact(name, origin, origins)
    ? identityOf(name, origin, context.idOf)
    : oneOf([origin], context.idOf)
}
