import type { Raw, RawMap } from '../../model/document.ts'
import { isRawList, isRawMap, memberOf, scalarText } from '../../model/raw.ts'

/** An expression of the configuration: a constant, or what it refers to. Both absent: a call without references. */
export interface PlanExpression {
  readonly constant: Raw | undefined
  readonly references: readonly string[]
}

/**
 * What the configuration says at one place of a resource.
 * - `no`: nothing, so that the provider decides.
 * - `untold`: it can't be seen: the plan has no configuration, or a `dynamic` block made this one
 *   (a plan leaves those out).
 * - `expressions`: one of these; several where it isn't certain which block an object came from.
 * - `blocks`: the blocks of one type, in the order of the source.
 * - `block`: one block, which is one of `bodies`; `certain` is false where a `dynamic` block may have made it.
 */
export type Configured =
  | { readonly kind: 'no' }
  | { readonly kind: 'untold'; readonly reason: string }
  | { readonly kind: 'expressions'; readonly of: readonly PlanExpression[] }
  | { readonly kind: 'blocks'; readonly bodies: readonly RawMap[] }
  | { readonly kind: 'block'; readonly bodies: readonly RawMap[]; readonly certain: boolean }

const NOT_CONFIGURED: Configured = { kind: 'no' }

const IN_DYNAMIC_BLOCK: Configured = {
  kind: 'untold',
  reason: 'a plan does not tell what a `dynamic` block configures and what the provider chooses',
}

const NO_CONFIGURATION: Configured = {
  kind: 'untold',
  reason: 'the plan has no configuration that tells where the value comes from',
}

/** Blocks times objects, so that a hostile plan can't make the search for their match last. */
const MAX_COMPARISONS = 250_000

const TOO_MANY_BLOCKS: Configured = {
  kind: 'untold',
  reason: 'there are too many blocks to tell which of them made this one',
}

/** Of a whole resource: its arguments, or undefined where the plan doesn't hold them. */
export function configuredBy(expressions: RawMap | undefined): Configured {
  return expressions === undefined
    ? NO_CONFIGURATION
    : { kind: 'block', bodies: [expressions], certain: true }
}

/** What is configured for an attribute, or for the blocks of a type. */
export function attributeOf(configured: Configured, name: string): Configured {
  switch (configured.kind) {
    case 'no':
    case 'untold':
      return configured
    case 'expressions':
      return attributeOfExpressions(configured.of, name)
    case 'blocks':
      return attributeOfBodies(configured.bodies, name, true)
    case 'block':
      return attributeOfBodies(configured.bodies, name, configured.certain)
  }
}

/** A constant object without the attribute, or with null, leaves it to the provider. */
function attributeOfExpressions(of: readonly PlanExpression[], name: string): Configured {
  const inner = of.flatMap((expression) => {
    if (!isRawMap(expression.constant)) return [expression]
    const constant = memberOf(expression.constant, name) ?? null
    return constant === null ? [] : [{ constant, references: [] }]
  })
  return inner.length === 0 ? NOT_CONFIGURED : { kind: 'expressions', of: inner }
}

function attributeOfBodies(bodies: readonly RawMap[], name: string, certain: boolean): Configured {
  const absent = certain ? NOT_CONFIGURED : IN_DYNAMIC_BLOCK
  const first = bodies[0]
  if (bodies.length === 1 && first !== undefined && !Object.hasOwn(first, name)) return absent
  if (!bodies.some((body) => Object.hasOwn(body, name))) return absent
  const expressions: PlanExpression[] = []
  const blocks: RawMap[] = []
  for (const body of bodies) {
    const found = memberOf(body, name)
    if (isRawList(found)) blocks.push(...found.filter(isRawMap))
    else if (isRawMap(found)) {
      const expression = expressionOf(found)
      if (expression === null) blocks.push(found)
      else expressions.push(expression)
    }
  }
  if (expressions.length > 0) return { kind: 'expressions', of: expressions }
  if (blocks.length > 0) return { kind: 'blocks', bodies: blocks }
  return absent
}

/** Null where it is no expression but the arguments of a block. */
export function expressionOf(raw: Raw | undefined): PlanExpression | null {
  if (!isRawMap(raw)) return null
  const constant = memberOf(raw, 'constant_value')
  const references = memberOf(raw, 'references')
  if (isRawList(references)) {
    return {
      constant: undefined,
      references: references.filter((reference) => typeof reference === 'string'),
    }
  }
  if (constant !== undefined) return { constant, references: [] }
  return Object.keys(raw).length === 0 ? { constant: undefined, references: [] } : null
}

/**
 * What is configured for one item of a list: the block it was made from. A plan sorts sets, so that
 * an item's index says nothing; its known values do. `ordered`: the blocks are known to be a list.
 */
export function itemOf(
  configured: Configured,
  items: readonly Raw[],
  index: number,
  ordered: boolean,
): Configured {
  const item = items[index]
  switch (configured.kind) {
    // An item that nobody configured by itself, with values that are not known: a `dynamic` block.
    case 'no':
      return IN_DYNAMIC_BLOCK
    case 'untold':
    case 'block':
      return configured
    case 'expressions':
      return { kind: 'expressions', of: configured.of.flatMap((of) => itemOfExpression(of, item)) }
    case 'blocks': {
      const { bodies } = configured
      if (bodies.length * items.length > MAX_COMPARISONS) return TOO_MANY_BLOCKS
      const aligned = bodies[index]
      if (ordered && bodies.length === items.length && aligned !== undefined) {
        return { kind: 'block', bodies: [aligned], certain: true }
      }
      const fitting = bodies.filter((body) => fits(body, item))
      return {
        kind: 'block',
        bodies: fitting.length === 0 ? bodies : fitting,
        certain: bodies.length >= items.length,
      }
    }
  }
}

function itemOfExpression(expression: PlanExpression, item: Raw | undefined): PlanExpression[] {
  if (!isRawList(expression.constant)) return [expression]
  const maps = expression.constant.filter(isRawMap)
  const fitting = maps.filter((map) => Object.keys(map).every((key) => agrees(map[key], item, key)))
  return (fitting.length === 0 ? maps : fitting).map((constant) => ({ constant, references: [] }))
}

/** Whether an object can have come from a block: what is constant in the block is the same in it. */
function fits(body: RawMap, item: Raw | undefined): boolean {
  return Object.keys(body).every((name) =>
    agrees(expressionOf(memberOf(body, name))?.constant, item, name),
  )
}

function agrees(constant: Raw | undefined, item: Raw | undefined, name: string): boolean {
  const value = memberOf(item, name)
  if (constant === undefined || constant === null || value === undefined) return true
  const [expected, found] = [textOf(constant), textOf(value)]
  return expected === null || found === null || expected === found
}

/** Scalars, and lists of them whatever their order; null for anything else. */
function textOf(value: Raw): string | null {
  if (!isRawList(value)) return scalarText(value)
  const items = value.map(scalarText)
  return items.includes(null) ? null : items.sort().join('\n')
}
