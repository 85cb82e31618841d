import { isKind, type Unknown } from '../../../model/value.ts'
import type { Names } from './compile.ts'
import type { Item, Statement, Written } from './document.ts'
import type { Scenario } from './scenario.ts'
import { joined } from './search.ts'

/**
 * The same for statements that say the same of the requests of a scenario, what isn't known of them
 * included: the same doubts, the same values that nobody knows, the same conditions of which nobody can
 * tell for what they hold.
 */
export function keyOf(statements: readonly Statement[], scenario: Scenario, names: Names): string {
  const boxes = joined(statements, scenario, 'same', names)
  return JSON.stringify([statements.map((one) => openOf(one, scenario)), boxes], plainly)
}

/** Of a list of alternatives, the order says nothing. */
function plainly(name: string, value: unknown): unknown {
  if (typeof value === 'bigint') return String(value)
  if (name !== 'patterns' && name !== 'bounds' && name !== 'spans') return value
  return (value as readonly unknown[]).map((one) => JSON.stringify(one, plainly)).toSorted()
}

function openOf(statement: Statement, scenario: Scenario): unknown {
  const { effect, doubts, action, resource, principal, clauses } = statement
  return [
    effect,
    doubts.map(({ path, found, reason }) => [
      path.at(-1),
      isKind(found, 'unknown') ? written(found) : reason.slice(reason.indexOf(' is ')),
    ]),
    ...[action, resource, principal].map((element) => element && namelessIn(element.items)),
    clauses.map((clause) => {
      const { operator, key, items } = clause
      if (scenario.whyUndecided(clause) === null) return namelessIn(items)
      return [operator, key, items.map(({ value }) => written(value)).toSorted()]
    }),
    statement.hasVariables,
  ]
}

/** Values without a source have no name by which one is told from another. */
const namelessIn = (items: readonly Item[]): readonly string[] =>
  items
    .map(({ value }) => value)
    .filter(isNameless)
    .map(written)
    .toSorted()

function isNameless(value: Written): boolean {
  if (isKind(value, 'text')) {
    return value.parts.some((part) => typeof part !== 'string' && isNameless(part as Written))
  }
  return isKind(value, 'unknown') && value.source === null
}

function written(value: Written): string {
  if (typeof value === 'string') return JSON.stringify(value)
  if (isKind(value, 'text')) return value.parts.map((part) => written(part as Written)).join()
  if (isKind(value, 'reference')) return `reference ${value.target} ${value.attribute ?? ''}`
  return `unknown ${value.source ?? numberOf(value)}`
}

/** One that has no source is known to be equal to itself alone. */
function numberOf(value: Unknown): number {
  const known = numbers.get(value)
  if (known !== undefined) return known
  lastNumber += 1
  numbers.set(value, lastNumber)
  return lastNumber
}

const numbers = new WeakMap<Unknown, number>()
let lastNumber = 0

/** Whether a variable of it takes another value where the request carries none. */
export const hasFallback = ({ hasVariables, resource, clauses }: Statement): boolean =>
  hasVariables &&
  [...(resource?.items ?? []), ...clauses.flatMap(({ items }) => items)].some(
    ({ value }) => typeof value === 'string' && /\$\{[^{}]*,/.test(value),
  )

/** Whether all of a statement is written out, and has a meaning that is known. */
export function isExact(statement: Statement, scenario: Scenario): boolean {
  const { doubts, action, resource, principal, clauses } = statement
  return (
    doubts.length === 0 &&
    [action, resource, principal].every((element) => element === null || element.made !== null) &&
    clauses.every((clause) => clause.made !== null && scenario.whyUndecided(clause) === null) &&
    (resource !== null || scenario.mayOmitResource)
  )
}
