import type { Evidence } from '../../../model/truth.ts'
import { evidenceAt } from '../../place.ts'
import { publishedAction, publishedService } from '../data/actions.ts'
import { type Box, createSpace, narrow, outside, pointIn, type Space } from './box.ts'
import type { Names } from './compile.ts'
import { type Decision, decide, type Groups, type Request } from './decide.ts'
import type { PolicyDocument, Statement } from './document.ts'
import { contains, isEmpty } from './language.ts'
import { type Atom, type Range, range } from './range.ts'
import { doubtIn } from './read-document.ts'
import { keyPrefix, principalKeys, type Scenario } from './scenario.ts'
import { actionsOf, boxesOf, callersOf } from './statement-boxes.ts'
import type { Mode } from './tokens.ts'
import { TooComplex, type Work } from './work.ts'

export type Answer =
  | { readonly kind: 'no' }
  | {
      readonly kind: 'yes'
      /** A request that proves it. */
      readonly request: Request
      readonly scenario: Scenario
      /** The statement that allows it; null where none has to. */
      readonly statement: Statement | null
    }
  | { readonly kind: 'unknown'; readonly evidence: Evidence }

export const no: Answer = { kind: 'no' }

export interface Search {
  readonly groups: Groups
  readonly scenarios: readonly Scenario[]
  readonly names: Names
  readonly work: Work
}

/**
 * Whether some request of the scenarios is allowed: by a statement of each group, and denied by none.
 * First looked for among all that may be; what is found there counts once it is decided as a single
 * request, else it is looked for among what is allowed for certain.
 */
export function findAllowed(search: Search): Answer {
  return firstYes(search.scenarios, (scenario) => {
    const found = guarded(search, () => inScenario(search, scenario))
    if (found.kind !== 'yes' || scenario.doubt === null) return found
    const { reason, remedy } = scenario.doubt
    return found.statement === null
      ? no
      : { kind: 'unknown', evidence: evidenceAt(found.statement.spot, reason, { remedy }) }
  })
}

/** The first answer that is yes, else the first that isn't known. */
export function firstYes<T>(all: Iterable<T>, ask: (one: T) => Answer): Answer {
  let doubt: Answer = no
  for (const one of all) {
    const found = ask(one)
    if (found.kind === 'yes') return found
    if (doubt.kind === 'no') doubt = found
  }
  return doubt
}

/** A question that takes too long stays open. */
export function guarded({ groups }: Pick<Search, 'groups'>, ask: () => Answer): Answer {
  try {
    return ask()
  } catch (error) {
    return tooComplex(groups, error)
  }
}

export function tooComplex(groups: Groups, error: unknown): Answer {
  const [first] = groups.flat()
  if (!(error instanceof TooComplex) || first === undefined) throw error
  const reason = `the document is too complex to decide: ${error.message}`
  return { kind: 'unknown', evidence: evidenceAt({ ...first.spot, value: undefined }, reason) }
}

function inScenario(search: Search, scenario: Scenario): Answer {
  const { groups, names, work } = search
  const space = createSpace(scenario.rangeOf, work)
  const base = narrow(new Map(), scenario.given, space)
  if (base === null) return no
  const denies = lazily((mode: Mode) => deniesOf(groups, scenario, mode, names))
  let doubt: Evidence | null = null
  for (const statements of combinations(groups)) {
    // Most statements are about others, which their principals and actions tell soonest.
    if (!statements.every(isAbout)) continue
    const found = outsideOf(statements, 'may', 'must')
    if (found === null) continue
    const first = toRequest(found)
    const isAllowed = first?.decision.decision === 'allowed'
    // Of so many addresses, a single one is no proof: all of them must be allowed for certain.
    if (isAllowed && !isOfMany(first.request)) return yes(first)
    const certain = outsideOf(statements, 'must', 'may')
    const second = certain === null ? null : toRequest(certain)
    if (second?.decision.decision === 'allowed') return yes(second)
    doubt ??=
      first?.decision.doubt ??
      second?.decision.doubt ??
      undecided(isAllowed ? [...statements, ...statementsOf(groups.flat())] : statements)
  }
  return doubt === null ? no : { kind: 'unknown', evidence: doubt }

  function isOfMany({ context }: Request): boolean {
    return [...context.keys()].some((key) => scenario.rangeOf(keyPrefix + key).isWide === true)
  }

  function isAbout(statement: Statement): boolean {
    if (base === null || !mayName(statement, scenario, base, space, names)) return false
    const action = actionsOf(statement, scenario, 'may', names)
    return action === null || narrow(base, [action], space) !== null
  }

  function outsideOf(statements: readonly Statement[], mode: Mode, others: Mode): Box | null {
    for (const atoms of joined(statements, scenario, mode, names)) {
      const box = base && narrow(base, atoms, space)
      const rest = box && outside(box, denies(others), space)
      if (rest) return rest
    }
    return null
  }

  function toRequest(box: Box): Proof | null {
    const request = requestIn(box, dimensionsOf(groups, scenario), scenario, space)
    return request && { request, decision: decide(groups, request, scenario, names) }
  }

  function yes({ request, decision }: Proof): Answer {
    return { kind: 'yes', request, scenario, statement: decision.statement }
  }
}

/** Whether one of the callers may be meant by a statement. */
function mayName(
  statement: Statement,
  scenario: Pick<Scenario, 'asksPrincipal' | 'isGeneric'>,
  base: Box,
  space: Space,
  names: Names,
): boolean {
  const callers = callersOf(statement, scenario, 'may', names)
  return callers.some((atoms) => !atoms.some(isNever) && narrow(base, atoms, space) !== null)
}

const isNever = ({ quantifier, language }: Atom) =>
  quantifier === 'some' && language.kind === 'text' && isEmpty(language)

/**
 * Whether strangers may be meant, by what allows something in each group; else none of them gets in. Without
 * telling which: whether anybody may be meant who isn't of those that documents fix.
 */
export function mayNameStrangers(
  { groups, names, work }: Omit<Search, 'scenarios'>,
  principal: Range = range({}),
): boolean {
  const space = createSpace(() => principal, work)
  const asked = { asksPrincipal: true, isGeneric: true }
  const isMeant = (statement: Statement) =>
    statement.effect !== 'Deny' && mayName(statement, asked, new Map(), space, names)
  try {
    return groups.every((group) => statementsOf(group).some(isMeant))
  } catch (error) {
    if (error instanceof TooComplex) return true
    throw error
  }
}

/** The requests to which all of these statements apply. */
export const joined = (
  statements: readonly Statement[],
  scenario: Scenario,
  mode: Mode,
  names: Names,
): readonly (readonly Atom[])[] =>
  statements.reduce<readonly (readonly Atom[])[]>(
    (boxes, statement) => {
      const own = boxesOf(statement, scenario, mode, names)
      return boxes.flatMap((box) => own.map((atoms) => [...box, ...atoms]))
    },
    [[]],
  )

interface Proof {
  readonly request: Request
  readonly decision: Decision
}

function undecided(statements: readonly Statement[]): Evidence | null {
  const [statement] = statements
  if (statement === undefined) return null
  const reason = `what ${statement.called} allows together with the others is not decided`
  return firstDoubt(statements) ?? evidenceAt({ ...statement.spot, value: undefined }, reason)
}

/** The first thing in statements that isn't known; null where all is. */
export function firstDoubt(statements: readonly Statement[]): Evidence | null {
  for (const statement of statements) {
    const doubt = doubtIn(statement)
    if (doubt !== null) return doubt
  }
  return null
}

function lazily<T>(make: (mode: Mode) => T): (mode: Mode) => T {
  const made = new Map<Mode, T>()
  return (mode) => {
    const known = made.get(mode)
    if (known !== undefined) return known
    const value = make(mode)
    made.set(mode, value)
    return value
  }
}

export function deniesOf(
  groups: Groups,
  scenario: Scenario,
  mode: Mode,
  names: Names,
): readonly (readonly Atom[])[] {
  return statementsOf(groups.flat())
    .filter(({ effect }) => (mode === 'must' ? effect === 'Deny' : effect !== 'Allow'))
    .flatMap((statement) => boxesOf(statement, scenario, mode, names))
}

export const statementsOf = (documents: readonly PolicyDocument[]): readonly Statement[] =>
  documents.flatMap(({ statements }) => statements)

/** One allowing statement of each group, in all ways. */
export function* combinations(groups: Groups): Generator<readonly Statement[]> {
  const [first, ...rest] = groups
  if (first === undefined) {
    yield []
    return
  }
  for (const statement of statementsOf(first)) {
    if (statement.effect === 'Deny') continue
    for (const others of combinations(rest)) yield [statement, ...others]
  }
}

/** What a request must have a value for, or be known to lack, before it can be decided. */
export function dimensionsOf(groups: Groups, scenario: Scenario): ReadonlySet<string> {
  const dimensions = new Set([
    'action',
    'resource',
    ...(scenario.asksPrincipal ? ['principal'] : []),
  ])
  for (const { clauses } of statementsOf(groups.flat())) {
    for (const { key } of clauses) dimensions.add(scenario.dimensionOf(key).dimension)
  }
  for (const { dimension } of scenario.given) dimensions.add(dimension)
  return dimensions
}

export function requestIn(
  box: Box,
  dimensions: ReadonlySet<string>,
  scenario: Scenario,
  space: Space,
): Request | null {
  const point = pointIn(box, dimensions, space)
  if (point === null) return null
  const principal = point.get('principal')?.[0] ?? null
  const context = new Map<string, readonly string[]>()
  for (const [dimension, values] of point) {
    if (dimension.startsWith(keyPrefix) && values.length > 0) {
      context.set(dimension.slice(keyPrefix.length), values)
    }
  }
  if (scenario.caller === 'principal' && principal !== null) {
    for (const key of principalKeys) {
      context.set(key, [key === 'aws:principalarn' ? principal : (principal.split(':')[4] ?? '')])
    }
  }
  const action = point.get('action')?.[0] ?? ''
  return {
    principal,
    action: publishedIn(box, scenario, action) ?? action,
    resource: point.get('resource')?.[0] ?? '',
    context,
  }
}

/** An action that AWS publishes, where the one that was found is a part of a pattern only. */
function publishedIn(box: Box, scenario: Scenario, action: string): string | null {
  const exact = publishedAction(action)
  if (exact !== null) return exact.name
  const { every = [], some = [] } = box.get('action') ?? {}
  const languages = [...scenario.rangeOf('action').within, ...every, ...some]
  const service = publishedService(action.split(':')[0] ?? '')
  for (const [, { name }] of service?.actions ?? []) {
    if (languages.every((language) => contains(language, name.toLowerCase()))) return name
  }
  return null
}
