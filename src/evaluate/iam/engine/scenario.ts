import type { Clause } from './document.ts'
import { type Atom, type Range, range } from './range.ts'

/** One kind of caller with what its requests may be and carry. */
export interface Scenario {
  /** Who calls, for people. */
  readonly words: string
  readonly caller: Caller
  readonly rangeOf: (dimension: string) => Range
  /** Where the values of a condition key are; `isAccount`: the key holds the account of the caller. */
  readonly dimensionOf: (key: string) => { readonly dimension: string; readonly isAccount: boolean }
  /** Why nothing can be said of what a clause holds for, as a clause; null: it can. */
  readonly whyUndecided: (clause: Clause) => Undecided | null
  /** Whether the callers have no ties to the owner: what a document fixes is none of theirs. */
  readonly isGeneric: boolean
  readonly isOfCaller: (key: string) => boolean
  readonly asksPrincipal: boolean
  /** Whether statements of such documents have no `Resource`: role trust, repositories. */
  readonly mayOmitResource: boolean
  /**
   * How the document's `Resource` is read, where the service takes only what is about the resource that
   * carries it: what allows and may be about it is; or all that allows is.
   */
  readonly ownResource: OwnResource
  /** What is true of all the requests. */
  readonly given: readonly Atom[]
  /** Why nobody knows whether there are such callers; null: there are. */
  readonly doubt: Undecided | null
}

export interface Undecided {
  readonly reason: string
  readonly remedy: string | null
}

export type OwnResource = 'any' | 'matched' | 'assumed'

/** `holder`: whoever an identity policy is attached to. */
export type Caller = 'anonymous' | 'principal' | 'service' | 'federated' | 'canonical' | 'holder'

const aliases: ReadonlyMap<string, boolean> = new Map([
  ['aws:principalarn', false],
  ['aws:principalaccount', true],
  ['kms:calleraccount', true],
])

export const principalKeys: ReadonlySet<string> = new Set(aliases.keys())

export interface ScenarioParts {
  readonly words: string
  readonly caller: Caller
  readonly principal: Range | null
  readonly action: Range
  readonly resource: Range
  /** What the requests may carry under a key, in lower case; or why nothing can be said of it. */
  readonly keyRange: (key: string) => Range | Undecided
  readonly isGeneric?: boolean
  readonly isOfCaller?: (key: string) => boolean
  readonly mayOmitResource?: boolean
  readonly ownResource?: OwnResource
  readonly given?: readonly Atom[]
  readonly doubt?: Undecided | null
}

export function createScenario(parts: ScenarioParts): Scenario {
  const { caller } = parts
  const keys = new Map<string, Range | Undecided>()
  const keyRange = (key: string) => {
    const known = keys.get(key) ?? parts.keyRange(key)
    keys.set(key, known)
    return known
  }
  return {
    words: parts.words,
    caller,
    rangeOf: (dimension) => {
      if (dimension === 'action') return parts.action
      if (dimension === 'resource') return parts.resource
      if (dimension === 'principal') return parts.principal ?? anything
      const found = keyRange(dimension.slice(keyPrefix.length))
      return 'reason' in found ? anythingOrNothing : found
    },
    dimensionOf: (key) => {
      const isAccount = caller === 'principal' ? aliases.get(key) : undefined
      if (isAccount !== undefined) return { dimension: 'principal', isAccount }
      return { dimension: keyPrefix + key, isAccount: false }
    },
    whyUndecided: (clause) => undecidedForm(clause) ?? undecidedKey(clause.key),
    isGeneric: parts.isGeneric ?? false,
    isOfCaller: parts.isOfCaller ?? (() => false),
    asksPrincipal: parts.principal !== null,
    mayOmitResource: parts.mayOmitResource ?? false,
    ownResource: parts.ownResource ?? 'any',
    given: parts.given ?? [],
    doubt: parts.doubt ?? null,
  }

  function undecidedKey(key: string): Undecided | null {
    if (caller === 'principal' && aliases.has(key)) return null
    const found = keyRange(key)
    return 'reason' in found ? found : null
  }
}

const anything = range({})
const anythingOrNothing = range({ mayBeAbsent: true })

export const keyPrefix = 'key '

/** Forms of which the documentation doesn't tell, or tells in two ways, what they do. */
export function undecidedForm(clause: Clause): Undecided | null {
  const { compares, items, set, writtenKey, operator } = clause
  if (compares?.isNegated === true && set === null && items.length === 0) {
    return {
      reason: `${operator} with an empty list has no meaning that AWS documents`,
      remedy: 'a value',
    }
  }
  if (compares !== null && set === null && isMultivalued(clause.key)) {
    return {
      reason: `${writtenKey} holds many values, and ${operator} without ForAllValues or ForAnyValue has no meaning that AWS documents`,
      remedy: `ForAnyValue:${operator}`,
    }
  }
  return null
}

/** IAM User Guide, single-valued and multivalued context keys; AWS global condition context keys. */
const multivalued: ReadonlySet<string> = new Set([
  'aws:calledvia',
  'aws:principalorgpaths',
  'aws:principalservicenameslist',
  'aws:sourceorgpaths',
  'aws:tagkeys',
  'dynamodb:attributes',
  'dynamodb:leadingkeys',
])

export const isMultivalued = (key: string) => multivalued.has(key)
