import { isKind } from '../../../model/value.ts'
import type { ConditionOperator } from '../condition-operator.ts'
import { readSpan } from './address.ts'
import { compile, type Names, nthColon, variableKey, variableSymbol } from './compile.ts'
import type { Clause, Element, Item, PrincipalElement, Statement } from './document.ts'
import { everything, type Language, nothing, type Order, texts } from './language.ts'
import { readOrder } from './order.ts'
import type { Atom } from './range.ts'
import type { Scenario } from './scenario.ts'
import {
  actionSpelling,
  principalSpelling,
  resourceSpelling,
  type Spelling,
  valueSpelling,
} from './spelling.ts'
import {
  anyText,
  hole,
  isDistinct,
  isSymbol,
  literal,
  type Mode,
  oneCharacter,
  opposite,
  partCharacter,
  partText,
  type Tokens,
} from './tokens.ts'

/**
 * The requests of a scenario that a statement applies to, as boxes; in mode `must` those that it
 * applies to for certain, in mode `may` all that it might apply to.
 */
export function boxesOf(
  statement: Statement,
  scenario: Scenario,
  mode: Mode,
  names: Names,
): readonly (readonly Atom[])[] {
  if (mode === 'must' && isDoubtful(statement, scenario)) return []
  const how: How = { statement, scenario, mode, names }
  const fixed: Atom[] = []
  const action = actionsOf(statement, scenario, mode, names)
  if (action !== null) fixed.push(action)
  else if (statement.doubts.length === 0) return []
  const resource = resourceAtom(how)
  if (resource !== null) fixed.push(resource)
  if (mode !== 'may') fixed.push(...variableAtoms(how))
  const principals = principalBoxes(how)
  const clauses = statement.clauses.map((clause) => clauseBoxes(clause, how))
  return [principals, ...clauses].reduce<readonly (readonly Atom[])[]>(
    (boxes, options) => {
      const isTooMany = boxes.length * options.length > mostBoxes
      // Too many to look at: certain is less, possible is more.
      if (isTooMany && mode !== 'must') return boxes
      const all = boxes.flatMap((box) => options.map((option) => [...box, ...option]))
      return isTooMany ? all.slice(0, mostBoxes) : all
    },
    [fixed],
  )
}

/** Of the same requests, only who calls. */
export const callersOf = (statement: Statement, scenario: Callers, mode: Mode, names: Names) =>
  principalBoxes({ statement, scenario, mode, names })

/** Of the same requests, only what they do; null: anything, as far as it is known. */
export function actionsOf(
  statement: Statement,
  scenario: Scenario,
  mode: Mode,
  names: Names,
): Atom | null {
  const { action } = statement
  const how: How = { statement, scenario, mode, names }
  return action && elementAtom('action', action, actionSpelling, how)
}

type Callers = Pick<Scenario, 'asksPrincipal' | 'isGeneric'>

const mostBoxes = 64

/** A pattern with a variable is compared with a request that carries a value of its own under that key. */
function variableAtoms({ statement, scenario, names }: How): Atom[] {
  if (!statement.hasVariables) return []
  const items = [
    ...(statement.resource?.items ?? []),
    ...statement.clauses.flatMap((clause) => clause.items),
  ]
  const inner = items.flatMap(({ value }) =>
    typeof value === 'string'
      ? [...value.matchAll(/\$\{([^{}*?$][^{}]*)\}/g)].map(([, name]) => name ?? '')
      : [],
  )
  return inner.map((name) => {
    const { dimension } = scenario.dimensionOf(variableKey(name))
    const symbol = variableSymbol(name, names.symbols)
    return { dimension, quantifier: 'some', language: texts([[symbol]]) }
  })
}

interface How<S = Scenario> {
  readonly statement: Statement
  readonly scenario: S
  readonly mode: Mode
  readonly names: Names
}

/** Whether something that isn't known decides whether the statement applies at all. */
function isDoubtful(statement: Statement, scenario: Scenario): boolean {
  return (
    statement.doubts.length > 0 ||
    (statement.resource === null && statement.action !== null && !scenario.mayOmitResource) ||
    statement.clauses.some((clause) => scenario.whyUndecided(clause) !== null)
  )
}

function elementAtom(dimension: string, element: Element, spelling: Spelling, how: How): Atom {
  const { isNegated, items } = element
  // A statement with an empty list has no effect, whichever element it is.
  if (items.length === 0) return { dimension, quantifier: 'some', language: nothing }
  const mode = isNegated ? opposite(how.mode) : how.mode
  const language = once(element, mode, how, () =>
    texts(patternsOf(items, spelling, how.names), { isNegated, mode }),
  )
  return { dimension, quantifier: 'some', language }
}

const patternsOf = (items: readonly Item[], spelling: Spelling, names: Names): Tokens[] =>
  items.map(({ value }) => compile(value, spelling, names))

function resourceAtom(how: How): Atom | null {
  const { statement, scenario, mode } = how
  const { resource } = statement
  if (resource === null) return null
  const spelling = resourceSpelling(statement.hasVariables)
  // A service takes no policy that allows something of another resource than its own.
  if (statement.effect === 'Allow' && scenario.ownResource === 'assumed') return null
  if (scenario.ownResource === 'matched' && mode !== 'may' && namesOwn(statement)) {
    return elementAtom('resource', resource, spelling, { ...how, mode: 'may' })
  }
  return elementAtom('resource', resource, spelling, how)
}

/**
 * Whether a statement that allows names resources, so that they can only be those of the one that
 * carries it; of a value that isn't known at all, not even the kind of resource is.
 */
export const namesOwn = ({ effect, resource }: Statement): boolean =>
  effect === 'Allow' &&
  resource !== null &&
  !resource.isNegated &&
  resource.items.every(({ value }) => typeof value === 'string' || !isKind(value, 'unknown'))

/** Who is meant, each way of naming somebody a box of its own. */
function principalBoxes(how: How<Callers>): readonly (readonly Atom[])[] {
  const { statement, scenario } = how
  const { principal } = statement
  if (!scenario.asksPrincipal) return [[]]
  if (principal === null) return statement.doubts.length > 0 ? [[]] : []
  if (principal.items.length === 0) return []
  if (principal.isNegated) return [[exceptAtom(principal, how)]]
  const language = once(principal, `${how.mode} ${scenario.isGeneric}`, how, () =>
    texts(
      principal.items.flatMap((item) => principalPatterns(item, how)),
      { mode: how.mode },
    ),
  )
  return [[{ dimension: 'principal', quantifier: 'some', language }]]
}

/**
 * In a Deny, a caller is spared only where both it and its account are named (IAM User Guide,
 * NotPrincipal); whoever is named by one of them is denied by some services.
 */
function exceptAtom(principal: PrincipalElement, how: How<Callers>): Atom {
  const mode = opposite(how.mode)
  const language = once(principal, `${mode} ${how.scenario.isGeneric}`, how, () =>
    texts(
      principal.items.flatMap((item) => principalPatterns(item, { ...how, mode })),
      { isNegated: true, mode },
    ),
  )
  return { dimension: 'principal', quantifier: 'some', language }
}

/** A caller is a text: the ARN of a user, role or root user, or what {@link Scenario} says for others. */
function principalPatterns(item: PrincipalElement['items'][number], how: How<Callers>): Tokens[] {
  const { scenario, names } = how
  const tokens = compile(item.value, principalSpelling, names)
  if (scenario.isGeneric && isFixedButUnknown(item, tokens)) return []
  switch (item.kind) {
    case 'Service':
      return [[...literal('service:'), ...tokens]]
    case 'Federated':
      return [[...literal('federated:'), ...tokens]]
    case 'CanonicalUser':
      return [[...literal('canonical:'), ...tokens]]
    case 'AWS':
      return awsPatterns(item, tokens)
  }
}

/** A composed principal is one that is fixed: only a whole value may be `*`. */
const isFixedButUnknown = (item: Item, tokens: Tokens) =>
  tokens.length > 1 &&
  tokens.some((token) => isSymbol(token) || token === hole) &&
  typeof item.value !== 'string'

function awsPatterns(item: Item, tokens: Tokens): Tokens[] {
  if (item.value === '*') return [[anyText]]
  const account = accountOf(tokens)
  if (account !== null) return [ofAccount(account)]
  const [head, tail] = [nthColon(tokens, 4), nthColon(tokens, 5)]
  const start =
    head === -1 || tail === -1
      ? null
      : { owner: tokens.slice(head + 1, tail), rest: tokens.slice(tail + 1) }
  const session = start === null ? null : roleOfSession(start.rest)
  if (start !== null && session !== null) {
    const before = [
      ...literal('arn:'),
      partText,
      ...literal(':iam::'),
      ...start.owner,
      ...literal(':role/'),
    ]
    return [
      [...before, ...session],
      [...before, anyText, 47, ...session],
    ]
  }
  const first = nthColon(tokens, 1)
  const second = nthColon(tokens, 2)
  if (start === null || first === -1 || second === -1) return [tokens]
  // The partition is that of the deployment, whatever it is.
  return [[...literal('arn:'), partText, ...tokens.slice(second)]]
}

/** The account of which all principals are meant: by its number, or by its root. */
function accountOf(tokens: Tokens): Tokens | null {
  const [head, tail] = [nthColon(tokens, 4), nthColon(tokens, 5)]
  if (head === -1) {
    const isNumber = tokens.length === 12 && tokens.every((token) => token >= 48 && token <= 57)
    const isOwn = tokens.length === 1 && isDistinct(tokens[0] as number)
    return isNumber || isOwn ? tokens : null
  }
  if (tail === -1) return null
  const rest = tokens.slice(tail + 1)
  const isRoot = rest.length === 4 && rest.every((token, index) => token === literal('root')[index])
  return isRoot ? tokens.slice(head + 1, tail) : null
}

const ofAccount = (account: Tokens): Tokens => [
  ...literal('arn:'),
  partText,
  58,
  partText,
  58,
  58,
  ...account,
  58,
  anyText,
]

/** The name of the role of `assumed-role/ROLE/SESSION`. */
function roleOfSession(rest: Tokens): Tokens | null {
  const before = literal('assumed-role/')
  if (!before.every((code, index) => rest[index] === code)) return null
  const end = rest.indexOf(47, before.length)
  return end === -1 ? null : rest.slice(before.length, end)
}

/** What a clause says, as alternatives of which one must hold. */
function clauseBoxes(clause: Clause, how: How): readonly (readonly Atom[])[] {
  const { scenario, mode } = how
  if (scenario.whyUndecided(clause) !== null) return [[]]
  const target = scenario.dimensionOf(clause.key)
  const atom = (quantifier: Atom['quantifier'], language: Language): Atom => ({
    dimension: target.dimension,
    quantifier,
    language,
  })
  if (clause.compares === null) return absenceBoxes(clause, atom, mode)
  const { isNegated } = clause.compares
  const language = languageOf(clause, how, target.isAccount)
  // A negated operator with an empty list: what it does, the documentation tells in two ways.
  if (clause.set === 'ForAllValues') return [[atom('every', language)]]
  if (clause.set === 'ForAnyValue') {
    const any = atom('some', language)
    return clause.isIfExists ? [[atom('every', nothing)], [any]] : [[any]]
  }
  return [[atom(isNegated || clause.isIfExists ? 'every' : 'some', language)]]
}

function absenceBoxes(
  { items }: Clause,
  atom: (quantifier: Atom['quantifier'], language: Language) => Atom,
  mode: Mode,
): readonly (readonly Atom[])[] {
  return items.flatMap(({ value }): (readonly Atom[])[] => {
    const told = typeof value === 'string' ? value.toLowerCase() : null
    if (told === 'true') return [[atom('every', nothing)]]
    if (told === 'false') return [[atom('some', everything)]]
    return told === null && mode !== 'must' ? [[]] : []
  })
}

/** The values that one value under the key must be of, for the operator to hold. */
function languageOf(clause: Clause, how: How, isAccount: boolean): Language {
  const operator = clause.compares
  if (operator === null) return nothing
  const isGeneric = how.scenario.isGeneric && how.scenario.isOfCaller(clause.key)
  return once(clause, `${how.mode} ${isAccount} ${isGeneric}`, how, () =>
    makeLanguage(clause, operator, how, { isAccount, isGeneric }),
  )
}

function makeLanguage(
  clause: Clause,
  operator: ConditionOperator,
  how: How,
  { isAccount, isGeneric }: { readonly isAccount: boolean; readonly isGeneric: boolean },
): Language {
  const { isNegated, family } = operator
  const mode = isNegated ? opposite(how.mode) : how.mode
  // A range that isn't known may be of all addresses, as a pattern may be of all texts.
  const mayBeAny = operator.isPattern || family === 'address'
  const items = isGeneric && !mayBeAny ? clause.items.filter(isWritten) : clause.items
  switch (family) {
    case 'number':
    case 'date': {
      const bounds = items.map(({ value }) =>
        typeof value === 'string' ? readOrder(family, value) : null,
      )
      const isOpen = !items.every(isWritten)
      const order = orderOf(clause.operator)
      return {
        kind: family,
        order,
        bounds: bounds.filter((bound) => bound !== null),
        isOpen,
        isNegated,
        mode,
      }
    }
    case 'address': {
      const spans = items.flatMap(({ value }) =>
        typeof value === 'string' ? (readSpan(value) ?? []) : [],
      )
      const isOpen = !items.every(isWritten)
      return { kind: 'address', spans, isOpen, isNegated, mode }
    }
    default: {
      const spelling = valueSpelling(operator, how.statement.hasVariables)
      const patterns = patternsOf(items, spelling, how.names).map((tokens) =>
        isAccount ? ofAccountPattern(tokens) : tokens,
      )
      return texts(patterns, { isNegated, mode, ignoresCase: spelling.ignoresCase })
    }
  }
}

const isWritten = ({ value }: Item) => typeof value === 'string'

const orderOf = (operator: string): Order => {
  const [, found] =
    /(LessThanEquals|LessThan|GreaterThanEquals|GreaterThan)(?:IfExists)?$/.exec(operator) ?? []
  return (found as Order | undefined) ?? 'Equals'
}

/** The callers of which the account is like this. */
const ofAccountPattern = (account: Tokens): Tokens =>
  ofAccount(
    account.map((token) =>
      token === anyText ? partText : token === oneCharacter ? partCharacter : token,
    ),
  )

/** Each is made once per element or clause; of what isn't written out, once per question. */
function once(
  owner: Element | PrincipalElement | Clause,
  key: string,
  { names }: Pick<How, 'names'>,
  make: () => Language,
): Language {
  const made = owner.made ?? madeFor(owner, names)
  const known = made.get(key)
  if (known !== undefined) return known
  const language = make()
  made.set(key, language)
  return language
}

type ByOwner = Map<object, Map<string, Language>>

const ofNames = new WeakMap<Names, ByOwner>()

function madeFor(owner: object, names: Names): Map<string, Language> {
  let owners = ofNames.get(names)
  if (owners === undefined) {
    owners = new Map()
    ofNames.set(names, owners)
  }
  let made = owners.get(owner)
  if (made === undefined) {
    made = new Map()
    owners.set(owner, made)
  }
  return made
}
