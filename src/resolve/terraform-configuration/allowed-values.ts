import type { Block, Expression } from '../../model/configuration.ts'

/**
 * The values that the validations of a variable leave it, as text, where one of them lists them:
 * `contains(["dev", "prod"], var.env)` or `var.env == "dev" || var.env == "prod"`. Null where none does.
 */
export function allowedValues(variable: Block): readonly string[] | null {
  const [name = ''] = variable.labels
  for (const block of variable.body.blocks) {
    const condition = block.body.attributes.get('condition')?.value
    const listed =
      block.type === 'validation' && condition !== undefined ? listedBy(condition, name) : null
    if (listed !== null) return [...new Set(listed)]
  }
  return null
}

function listedBy(condition: Expression, name: string): readonly string[] | null {
  if (condition.kind === 'call' && condition.name === 'contains') {
    const [list, item] = condition.arguments
    if (list?.kind !== 'list' || item === undefined || !isVariable(item, name)) return null
    const texts = list.items.map(textOf)
    return texts.every((text) => text !== null) ? texts : null
  }
  if (condition.kind !== 'binary') return null
  const { operator, left, right } = condition
  if (operator === '==') {
    const other = isVariable(left, name) ? right : isVariable(right, name) ? left : null
    const text = other === null ? null : textOf(other)
    return text === null ? null : [text]
  }
  if (operator !== '||' && operator !== '&&') return null
  const [first, second] = [listedBy(left, name), listedBy(right, name)]
  if (operator === '&&') return first ?? second
  return first === null || second === null ? null : [...first, ...second]
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
