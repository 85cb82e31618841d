import { addTo } from '../../model/add-to.ts'
import type { Raw } from '../../model/document.ts'
import { isRawList, isRawMap, listAt, memberOf, onlyMember, scalarText } from '../../model/raw.ts'
import { MAX_ALTERNATIVES } from './limits.ts'

/**
 * What the template's `Rules` say of its parameters, one by one: the assertions of rules that always
 * apply, as far as each speaks of a single parameter.
 */
export function assertionsOf(rules: Raw | undefined): ReadonlyMap<string, readonly Raw[]> {
  const assertions = new Map<string, Raw[]>()
  for (const rule of isRawMap(rules) ? Object.values(rules) : []) {
    if (memberOf(rule, 'RuleCondition') !== undefined) continue
    for (const item of listAt(rule, 'Assertions')) {
      const asserted = memberOf(item, 'Assert')
      if (asserted === undefined) continue
      const [name, ...others] = new Set(referencesIn(asserted))
      if (name === undefined || others.length > 0) continue
      addTo(assertions, name, asserted)
    }
  }
  return assertions
}

function* referencesIn(raw: Raw): Generator<string> {
  const [operator, argument] = onlyMember(raw) ?? []
  if (operator === 'Ref' && typeof argument === 'string') yield argument
  else if (isRawList(raw)) for (const item of raw) yield* referencesIn(item)
  else if (isRawMap(raw)) for (const member of Object.values(raw)) yield* referencesIn(member)
}

/**
 * The values of a parameter that assertions leave. Understood is what compares
 * with literals; the rest may allow less than is told here. An assertion that the default
 * itself breaks is left out, so that there is a value to judge.
 */
export function allowedByRules(
  name: string,
  allowed: readonly string[] | null,
  fallback: string | null,
  assertions: readonly Raw[],
): readonly string[] | null {
  if (allowed !== null && allowed.length > MAX_ALTERNATIVES) return allowed
  return assertions
    .slice(0, MOST_ASSERTIONS)
    .reduce<readonly string[] | null>(
      (left, assertion) => narrow(name, left, fallback, assertion),
      allowed,
    )
}

/** Of one parameter. */
const MOST_ASSERTIONS = 20

/** No literal of a template can be this. */
const ANY_OTHER = '\0'

function narrow(
  name: string,
  allowed: readonly string[] | null,
  fallback: string | null,
  assertion: Raw,
): readonly string[] | null {
  const isAllowed = (text: string) => holds(assertion, name, text)
  if (fallback !== null && isAllowed(fallback) === false) return allowed
  if (allowed === null && isAllowed(ANY_OTHER) !== false) return null
  const candidates = allowed ?? [...new Set(literalsOf(assertion))]
  const left = candidates.filter((text) => isAllowed(text) !== false)
  return left.length === 0 ? allowed : left
}

/** Whether an assertion holds where the parameter has this text; null where it can't be told. */
function holds(assertion: Raw, name: string, text: string): boolean | null {
  const [operator, argument] = onlyMember(assertion) ?? []
  if (operator === undefined || !isRawList(argument)) return null
  const [first, second] = argument
  switch (operator) {
    case 'Fn::Equals': {
      const [one, other] = [operand(first, name, text), operand(second, name, text)]
      return one === null || other === null ? null : one === other
    }
    case 'Fn::Contains': {
      const [among, wanted] = [operands(first, name, text), operand(second, name, text)]
      return among === null || wanted === null ? null : among.includes(wanted)
    }
    case 'Fn::EachMemberEquals': {
      const [each, wanted] = [operands(first, name, text), operand(second, name, text)]
      return each === null || wanted === null ? null : each.every((item) => item === wanted)
    }
    case 'Fn::EachMemberIn': {
      const [each, among] = [operands(first, name, text), operands(second, name, text)]
      return each === null || among === null ? null : each.every((item) => among.includes(item))
    }
    case 'Fn::Not': {
      const inner = first === undefined ? null : holds(first, name, text)
      return inner === null ? null : !inner
    }
    case 'Fn::And':
    case 'Fn::Or': {
      const absorbing = operator === 'Fn::Or'
      const parts = argument.map((part) => holds(part, name, text))
      if (parts.includes(absorbing)) return absorbing
      return parts.includes(null) ? null : !absorbing
    }
    default:
      return null
  }
}

/** Null where not all of them are known. */
function operands(raw: Raw | undefined, name: string, text: string): readonly string[] | null {
  if (!isRawList(raw)) return null
  const texts = raw.map((item) => operand(item, name, text)).filter((item) => item !== null)
  return texts.length === raw.length ? texts : null
}

function operand(raw: Raw | undefined, name: string, text: string): string | null {
  const known = scalarText(raw)
  if (known !== null) return known
  const [operator, argument] = onlyMember(raw) ?? []
  return operator === 'Ref' && argument === name ? text : null
}

function* literalsOf(raw: Raw): Generator<string> {
  const known = scalarText(raw)
  if (known !== null) yield known
  else if (isRawList(raw)) for (const item of raw) yield* literalsOf(item)
  else if (isRawMap(raw) && memberOf(raw, 'Ref') === undefined) {
    for (const member of Object.values(raw)) yield* literalsOf(member)
  }
}
