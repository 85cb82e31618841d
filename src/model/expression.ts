import type { Block, Expression, Literal, ObjectItem, TemplatePart } from './configuration.ts'

/** Functions that say nothing else than what they are given, so that its parts are theirs. */
const TRANSPARENT: ReadonlySet<string> = new Set([
  'jsonencode',
  'nonsensitive',
  'sensitive',
  'yamlencode',
])

/** What an expression says: the argument of `jsonencode`, `sensitive` and the like, else it itself. */
export function contentOf(expression: Expression): Expression {
  let at = expression
  while (at.kind === 'call' && TRANSPARENT.has(at.name.replace(/^core::/, ''))) {
    const [only, ...others] = at.arguments
    if (only === undefined || others.length > 0) break
    at = only
  }
  return at
}

/** Whether an argument of a block is written out as this. */
export function says({ body }: Block, name: string, value: Literal['value']): boolean {
  const written = body.attributes.get(name)?.value
  return written?.kind === 'literal' && written.value === value
}

/** The type that a block has in its resource: a dynamic one makes blocks of its label's. */
export function blockType({ type, labels }: Pick<Block, 'type' | 'labels'>): string {
  return type === 'dynamic' ? (labels[0] ?? type) : type
}

/** The part of a list or an object that is written out at a step; null where none is. */
export function partAt(
  expression: Expression,
  step: string | number | undefined,
): { readonly whole: Expression | ObjectItem; readonly value: Expression } | null {
  if (step === undefined) return null
  if (expression.kind === 'list') {
    const value = typeof step === 'number' ? expression.items[step] : undefined
    return value === undefined ? null : { whole: value, value }
  }
  if (expression.kind !== 'object') return null
  const item = itemNamed(expression.items, String(step))
  return item === undefined ? null : { whole: item, value: item.value }
}

/** Names that a translation wrote otherwise differ in their case only: `image` of a container. */
function itemNamed(items: readonly ObjectItem[], name: string): ObjectItem | undefined {
  const named = (same: (key: string) => boolean) =>
    items.find(({ key }) => key.kind === 'literal' && same(String(key.value)))
  const lower = name.toLowerCase()
  return named((key) => key === name) ?? named((key) => key.toLowerCase() === lower)
}

/** The expressions right inside one. */
export function childrenOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'literal':
    case 'variable':
      return []
    case 'template':
      return expression.parts.flatMap(inPart)
    case 'attribute':
    case 'unary':
      return [expression.of]
    case 'index':
      return [expression.of, expression.key]
    case 'splat':
      return [expression.of, expression.each]
    case 'call':
      return expression.arguments
    case 'list':
      return expression.items
    case 'object':
      return expression.items.flatMap(({ key, value }) => [key, value])
    case 'for':
      return [expression.of, expression.key, expression.value, expression.condition].filter(
        (part) => part !== null,
      )
    case 'conditional':
      return [expression.condition, expression.then, expression.otherwise]
    case 'binary':
      return [expression.left, expression.right]
  }
}

function inPart(part: TemplatePart): readonly Expression[] {
  switch (part.kind) {
    case 'text':
      return []
    case 'interpolation':
      return [part.value]
    case 'if':
      return [part.condition, ...part.then.flatMap(inPart), ...part.otherwise.flatMap(inPart)]
    case 'for':
      return [part.of, ...part.body.flatMap(inPart)]
  }
}
