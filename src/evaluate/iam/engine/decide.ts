import type { Evidence } from '../../../model/truth.ts'
import { evidenceAt } from '../../place.ts'
import { isWithin, readAddress, readSpan } from './address.ts'
import { compile, type Names, variableKey, variableSymbol } from './compile.ts'
import type {
  Clause,
  Element,
  Item,
  PolicyDocument,
  PrincipalElement,
  Statement,
} from './document.ts'
import { readOrder } from './order.ts'
import { doubtOf } from './read-document.ts'
import { type Scenario, undecidedForm } from './scenario.ts'
import {
  actionSpelling,
  principalSpelling,
  resourceSpelling,
  type Spelling,
  valueSpelling,
} from './spelling.ts'
import { namesOwn } from './statement-boxes.ts'
import { codesOf, isOpenSymbol, matchesTokens, partText, type Tokens } from './tokens.ts'

/** One request. Texts may hold the characters of symbols. */
export interface Request {
  /** An ARN; `anonymous`; `service:NAME`, `federated:ARN`, `canonical:ID`. */
  readonly principal: string | null
  readonly action: string
  readonly resource: string
  /** By key in lower case. */
  readonly context: ReadonlyMap<string, readonly string[]>
}

/** The documents that decide, joined as AWS joins them: one of each group must allow, and none deny. */
export type Groups = readonly (readonly PolicyDocument[])[]

export interface Decision {
  readonly decision: 'allowed' | 'denied' | 'unknown'
  /** What it rests on: the statement that allows or denies, or what isn't known; null where none allows. */
  readonly statement: Statement | null
  readonly doubt: Evidence | null
}

/** True, false, or why it isn't known. */
type Kleene = true | false | Evidence

/**
 * Decides one request, statement by statement as the documentation says it (IAM User Guide, policy
 * evaluation logic). All that the search claims is checked by it.
 */
export function decide(
  groups: Groups,
  request: Request,
  scenario: Scenario,
  names: Names,
): Decision {
  let doubt: Evidence | null = null
  const applies = (statement: Statement) => appliesTo(statement, request, scenario, names)
  for (const statement of groups.flatMap((group) =>
    group.flatMap(({ statements }) => statements),
  )) {
    if (statement.effect === 'Allow') continue
    const found = applies(statement)
    if (found === true && statement.effect === 'Deny')
      return { decision: 'denied', statement, doubt: null }
    if (found !== false) doubt ??= found === true ? (statement.doubts[0] ?? null) : found
  }
  let allowing: Statement | null = null
  for (const group of groups) {
    let best: Kleene = false
    for (const statement of group.flatMap(({ statements }) => statements)) {
      if (statement.effect === 'Deny') continue
      const found = applies(statement)
      if (found === true && statement.effect === 'Allow') {
        allowing ??= statement
        best = true
        break
      }
      if (found !== false && best === false)
        best = found === true ? (statement.doubts[0] ?? true) : found
    }
    if (best === false) return { decision: 'denied', statement: null, doubt: null }
    if (best !== true) doubt ??= best
  }
  return { decision: doubt === null ? 'allowed' : 'unknown', statement: allowing, doubt }
}

function appliesTo(
  statement: Statement,
  request: Request,
  scenario: Scenario,
  names: Names,
): Kleene {
  const parts: Kleene[] = []
  if (statement.action === null) parts.push(statement.doubts[0] ?? false)
  else
    parts.push(
      matchesElement(
        statement.action,
        request.action.toLowerCase(),
        actionSpelling,
        request,
        names,
      ),
    )
  parts.push(matchesResource(statement, request, scenario, names))
  if (request.principal !== null) parts.push(matchesPrincipal(statement, request.principal, names))
  for (const clause of statement.clauses)
    parts.push(holds(clause, statement, request, scenario, names))
  parts.push(statement.doubts[0] ?? true)
  return every(parts)
}

function every(parts: readonly Kleene[]): Kleene {
  if (parts.includes(false)) return false
  return parts.find((part) => part !== true) ?? true
}

function some(parts: readonly Kleene[]): Kleene {
  if (parts.includes(true)) return true
  return parts.find((part) => part !== false) ?? false
}

const negated = (part: Kleene): Kleene => (typeof part === 'boolean' ? !part : part)

function matchesElement(
  { items, isNegated }: Element,
  text: string,
  spelling: Spelling,
  request: Request,
  names: Names,
): Kleene {
  if (items.length === 0) return false
  const found = some(items.map((item) => matchesItem(item, text, spelling, request, names)))
  return isNegated ? negated(found) : found
}

function matchesResource(
  statement: Statement,
  request: Request,
  scenario: Scenario,
  names: Names,
): Kleene {
  const { resource } = statement
  const isOwn = statement.effect === 'Allow' && scenario.ownResource !== 'any'
  if (resource !== null && isOwn && scenario.ownResource === 'assumed') return true
  if (resource !== null) {
    const found = matchesElement(
      resource,
      request.resource,
      resourceSpelling(statement.hasVariables),
      request,
      names,
    )
    // A service takes no policy that allows something of another resource than its own.
    return isOwn && found !== false && namesOwn(statement) ? true : found
  }
  if (scenario.mayOmitResource || statement.doubts.length > 0) return true
  return evidenceAt(statement.spot, `${statement.called} names no resource`)
}

function matchesItem(
  item: Item,
  text: string,
  spelling: Spelling,
  request: Request,
  names: Names,
): Kleene {
  const tokens = withValues(
    compile(item.value, spelling, names),
    item,
    spelling.hasVariables,
    request,
    names,
  )
  if (tokens === null) return false
  if (matchesTokens(tokens, text, 'must')) return true
  if (!mayMatch(tokens, text)) return false
  return doubtOf(item.spot, item.value) ?? evidenceAt(item.spot, 'whether it is meant is not known')
}

/**
 * A text that isn't known, which a request and a pattern begin with alike, is the same in both: where it
 * is a pattern itself, the request holds the shortest text that this takes, so that no less than it is taken.
 */
function mayMatch(tokens: Tokens, text: string): boolean {
  if (!matchesTokens(tokens, text, 'may')) return false
  const { taken, length } = commonStart(tokens, text)
  if (!tokens.slice(0, taken).some(isOpenSymbol)) return true
  const rest = tokens.slice(taken)
  for (let from = length; from <= text.length; from += 1) {
    if (matchesTokens(rest, text.slice(from), 'may')) return true
  }
  return false
}

const colon = 58

/** How much of both is alike, other than by a wildcard that ends at a colon. */
function commonStart(tokens: Tokens, text: string): { taken: number; length: number } {
  let taken = 0
  let length = 0
  for (; length < text.length; taken += 1) {
    if (tokens[taken] === partText && tokens[taken + 1] === colon) {
      const end = text.indexOf(':', length)
      if (end === -1) break
      length = end
    } else if (tokens[taken] === text.charCodeAt(length)) length += 1
    else break
  }
  return { taken, length }
}

/** Policy variables are replaced by what the request carries; null where one has no value. */
function withValues(
  tokens: Tokens,
  { value }: Item,
  hasVariables: boolean,
  request: Request,
  names: Names,
): Tokens | null {
  if (!hasVariables || typeof value !== 'string' || !value.includes('${')) return tokens
  const replaced = new Map<number, readonly number[]>()
  for (const [, inner = ''] of value.matchAll(/\$\{([^{}]*)\}/g)) {
    if (inner === '*' || inner === '?' || inner === '$') continue
    const fallback = /,\s*'([^']*)'\s*$/.exec(inner)?.[1]
    const carried = request.context.get(variableKey(inner))
    const text = carried?.length === 1 ? carried[0] : fallback
    if (text === undefined) return null
    replaced.set(variableSymbol(inner, names.symbols), codesOf(text))
  }
  return tokens.flatMap((token) => replaced.get(token) ?? [token])
}

function matchesPrincipal(
  { principal, doubts, effect }: Statement,
  caller: string,
  names: Names,
): Kleene {
  if (principal === null) return doubts.length > 0
  if (principal.items.length === 0) return false
  if (!principal.isNegated) {
    return some(principal.items.map((item) => isMeant(item, caller, names)))
  }
  const named = principal.items.map((item) => isMeant(item, caller, names))
  if (effect === 'Allow' || !caller.startsWith('arn:')) return negated(some(named))
  // In a Deny, the account of whoever is to be spared must be named as well.
  const accounts = principal.items.map((item) => isAccountOf(item, caller, names))
  const others = named.filter((_, index) => accounts[index] !== true)
  return negated(every([some(accounts), some(others)]))
}

type PrincipalItem = PrincipalElement['items'][number]

function isMeant(item: PrincipalItem, caller: string, names: Names): Kleene {
  const text = (value: string) => {
    const tokens = compile(item.value, principalSpelling, names)
    if (matchesTokens(tokens, value, 'must')) return true
    if (!matchesTokens(tokens, value, 'may')) return false
    return doubtOf(item.spot, item.value) ?? false
  }
  switch (item.kind) {
    case 'Service':
      return caller.startsWith('service:') && text(caller.slice('service:'.length))
    case 'Federated':
      return caller.startsWith('federated:') && text(caller.slice('federated:'.length))
    case 'CanonicalUser':
      return caller.startsWith('canonical:') && text(caller.slice('canonical:'.length))
    case 'AWS': {
      if (item.value === '*') return true
      const [arn, , , , account, rest] = splitArn(caller)
      if (arn !== 'arn' || account === undefined || rest === undefined) return text(caller)
      const role = /^role\/(?:.*\/)?([^/]+)$/.exec(rest)?.[1]
      const session = /^assumed-role\/([^/]+)\//.exec(rest)?.[1]
      const forms = [
        caller,
        account,
        `${caller.split(':').slice(0, 4).join(':')}:${account}:root`,
        ...(session === undefined ? [] : [`arn:aws:iam::${account}:role/${session}`]),
      ]
      const found = some(forms.map(text))
      if (found !== false || role === undefined || typeof item.value !== 'string') return found
      // One session of the role may call, and which session calls is left open.
      return item.value.startsWith(`arn:aws:sts::${account}:assumed-role/${role}/`)
    }
  }
}

function isAccountOf(item: PrincipalItem, caller: string, names: Names): Kleene {
  const account = splitArn(caller)[4] ?? ''
  const tokens = compile(item.value, principalSpelling, names)
  const forms = [account, `arn:aws:iam::${account}:root`]
  if (forms.some((form) => matchesTokens(tokens, form, 'must'))) return true
  return forms.some((form) => matchesTokens(tokens, form, 'may'))
    ? (doubtOf(item.spot, item.value) ?? false)
    : false
}

/** The six parts of an ARN. */
function splitArn(text: string): string[] {
  const parts = text.split(':')
  return parts.length < 6 ? parts : [...parts.slice(0, 5), parts.slice(5).join(':')]
}

function holds(
  clause: Clause,
  statement: Statement,
  request: Request,
  scenario: Scenario,
  names: Names,
): Kleene {
  const undecided = undecidedForm(clause) ?? scenario.whyUndecided(clause)
  if (undecided !== null) {
    return evidenceAt(clause.spot, undecided.reason, { remedy: undecided.remedy })
  }
  const values = request.context.get(clause.key) ?? []
  const { compares, set } = clause
  if (compares === null) {
    return some(
      clause.items.map(({ value, spot }): Kleene => {
        if (typeof value !== 'string') return doubtOf(spot, value) ?? false
        const wantsAbsent = value.toLowerCase() === 'true'
        if (!wantsAbsent && value.toLowerCase() !== 'false') return false
        return (values.length === 0) === wantsAbsent
      }),
    )
  }
  const one = (value: string) => {
    const equal = some(
      clause.items.map((item) => equals(clause, item, value, statement, request, names)),
    )
    return compares.isNegated ? negated(equal) : equal
  }
  if (set === 'ForAllValues') return every(values.map(one))
  if (values.length === 0) return clause.isIfExists || (set === null && compares.isNegated)
  return set === 'ForAnyValue' ? some(values.map(one)) : every(values.map(one))
}

function equals(
  clause: Clause,
  item: Item,
  actual: string,
  statement: Statement,
  request: Request,
  names: Names,
): Kleene {
  const { compares } = clause
  if (compares === null) return false
  const { family } = compares
  const open = typeof item.value === 'string' ? null : doubtOf(item.spot, item.value)
  if (family === 'number' || family === 'date') {
    if (open !== null || typeof item.value !== 'string') return open ?? false
    const [one, other] = [readOrder(family, actual), readOrder(family, item.value)]
    if (one === null || other === null) return false
    if (/LessThanEquals/.test(clause.operator)) return one <= other
    if (/GreaterThanEquals/.test(clause.operator)) return one >= other
    if (/LessThan/.test(clause.operator)) return one < other
    return /GreaterThan/.test(clause.operator) ? one > other : one === other
  }
  if (family === 'address') {
    if (open !== null || typeof item.value !== 'string') return open ?? false
    const [address, span] = [readAddress(actual), readSpan(item.value)]
    return address !== null && span !== null && isWithin(address, span)
  }
  const spelling = valueSpelling(compares, statement.hasVariables)
  return matchesItem(
    item,
    spelling.ignoresCase ? actual.toLowerCase() : actual,
    spelling,
    request,
    names,
  )
}
