import type { Block, Expression, Move } from '../../model/configuration.ts'

/** What `moved` blocks say; one that names no addresses says nothing. */
export function movesIn(blocks: readonly Block[]): readonly Move[] {
  return blocks.flatMap(({ type, body }) => {
    if (type !== 'moved') return []
    const [from, to] = ['from', 'to'].map((name) => addressIn(body.attributes.get(name)?.value))
    return from == null || to == null ? [] : [{ from, to }]
  })
}

/** `module.a["x"].aws_s3_bucket.b[0]`; in JSON it is written as a text. */
function addressIn(expression: Expression | undefined): string | null {
  switch (expression?.kind) {
    case 'literal':
      return typeof expression.value === 'string' ? expression.value : null
    case 'variable':
      return expression.name
    case 'attribute': {
      const of = addressIn(expression.of)
      return of === null ? null : `${of}.${expression.name}`
    }
    case 'index': {
      const of = addressIn(expression.of)
      const { key } = expression
      if (of === null || key.kind !== 'literal') return null
      return `${of}[${JSON.stringify(key.value)}]`
    }
    default:
      return null
  }
}
