import type { Raw } from '../../model/document.ts'
import { isRawList, isRawMap, memberOf, onlyMember, scalarText } from './raw.ts'

/**
 * The values of a parameter that the template's `Rules` leave. Only rules that always apply are
 * read, and of their assertions only those that speak of this parameter and of literals, by `Contains`,
 * `Equals`, `Not`, `And` and `Or`; the rest may allow less than is told here. Rules that the default
 * itself breaks are left out, so that there is a value to judge.
 */
export function allowedByRules(
  name: string,
  allowed: readonly string[] | null,
  fallback: string | null,
  rules: Raw | undefined,
): readonly string[] | null {
  if (!isRawMap(rules)) return allowed
  let left = allowed
  for (const rule of Object.values(rules)) {
    if (memberOf(rule, 'RuleCondition') !== undefined) continue
    const assertions = memberOf(rule, 'Assertions')
    for (const assertion of isRawList(assertions) ? assertions : []) {
      const asserted = memberOf(assertion, 'Assert')
      if (asserted !== undefined) left = narrow(name, left, fallback, asserted)
    }
  }
  return left
}

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
      const wanted = operand(second, name, text)
      if (!isRawList(first) || wanted === null) return null
      const items = first.map((item) => operand(item, name, text))
      if (items.includes(wanted)) return true
      return items.includes(null) ? null : false
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
