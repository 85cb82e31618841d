import type { Block, Expression } from '../../model/configuration.ts'
import { isKind, isList, isMap, type Value } from '../../model/value.ts'
import { scalarText } from './convert.ts'
import { validationsOf } from './validations.ts'

type Evaluate = (expression: Expression) => Value

/**
 * The values that the validations of a variable leave it, as text, where one of them lists them:
 * `contains(["dev", "prod"], var.env)`, `var.env == "dev" || var.env == "prod"`, or a pattern of plain
 * alternatives. Null where none does. `evaluate`: of a list that stands elsewhere.
 */
export function allowedValues(variable: Block, evaluate: Evaluate): readonly string[] | null {
  const [name = ''] = variable.labels
  for (const condition of validationsOf(variable)) {
    const listed = listedBy(condition, name, evaluate)
    if (listed !== null) return [...new Set(listed)]
  }
  return null
}

function listedBy(
  condition: Expression,
  name: string,
  evaluate: Evaluate,
): readonly string[] | null {
  if (condition.kind === 'call') return listedByCall(condition, name, evaluate)
  if (condition.kind !== 'binary') return null
  const { operator, left, right } = condition
  if (operator === '==') {
    const other = isVariable(left, name) ? right : isVariable(right, name) ? left : null
    const text = other === null ? null : textOf(other)
    return text === null ? null : [text]
  }
  if (operator !== '||' && operator !== '&&') return null
  const [first, second] = [listedBy(left, name, evaluate), listedBy(right, name, evaluate)]
  if (operator === '&&') return first ?? second
  return first === null || second === null ? null : [...first, ...second]
}

function listedByCall(
  call: Expression & { kind: 'call' },
  name: string,
  evaluate: Evaluate,
): readonly string[] | null {
  const [first, second] = call.arguments
  if (first === undefined) return null
  switch (call.name) {
    case 'contains':
      return second !== undefined && isVariable(second, name) ? itemsOf(first, evaluate) : null
    case 'can':
      return first.kind === 'call' ? listedByCall(first, name, evaluate) : null
    case 'regex':
      return first.kind === 'literal' && second !== undefined && isVariable(second, name)
        ? alternativesOf(String(first.value))
        : null
    case 'anytrue': {
      if (first.kind !== 'list') return null
      const lists = first.items.map((item) => listedBy(item, name, evaluate))
      return lists.every((list) => list !== null) ? lists.flat() : null
    }
    default:
      return null
  }
}

/** What is written out, or what follows from nothing that is open. */
function itemsOf(list: Expression, evaluate: Evaluate): readonly string[] | null {
  const texts =
    list.kind === 'list' ? list.items.map(textOf) : knownItems(evaluate(list)).map(scalarText)
  return texts.length > 0 && texts.every((text) => text !== null) ? texts : null
}

function knownItems(value: Value): readonly Value[] {
  if (isKind(value, 'sensitive')) return knownItems(value.value)
  if (isList(value)) return value.map((item) => item ?? null)
  return isMap(value) ? Object.values(value).map((item) => item ?? null) : []
}

/** `^(dev|stage|prod)$`: the whole text is one of them. */
function alternativesOf(pattern: string): readonly string[] | null {
  const alternatives = /^\^\((?:\?:)?((?:[\w -]+\|)*[\w -]+)\)\$$/.exec(pattern)?.[1]
  return alternatives === undefined ? null : alternatives.split('|')
}

function isVariable(expression: Expression, name: string): boolean {
  return (
    expression.kind === 'attribute' &&
    expression.name === name &&
    expression.of.kind === 'variable' &&
    expression.of.name === 'var'
  )
}

function textOf(expression: Expression): string | null {
  return expression.kind === 'literal' ? String(expression.value) : null
}
