import type { Block, Expression } from '../../model/configuration.ts'
import { contentOf, partAt } from '../../model/expression.ts'
import type { Path } from '../../model/truth.ts'
import { isKind, isList, isMap, propertyOf, type Value } from '../../model/value.ts'
import { plain } from '../plain.ts'
import { argumentPath } from '../statement-arguments.ts'
import { blockValues } from './block-values.ts'
import { referredTo } from './referred-to.ts'
import type { Run, Scope } from './scope.ts'

/** A place on the way to where a value is written, and the steps that are left from there. */
export interface Trail {
  readonly by: Expression | Block
  readonly scope: Scope
  readonly path: Path
}

/** References that lead to one another. */
const MAX_HOPS = 60

/**
 * Follows steps into a value to where its part is written: into what is written out, and from a
 * reference, a conditional or a function to what it stands for, as far as that was written out as well.
 */
export function follow(from: Trail, hops = MAX_HOPS): Trail {
  if (from.path.length === 0 || hops === 0) return from
  return 'body' in from.by ? inBlock(from, from.by, hops) : inExpression(from, from.by, hops)
}

function inBlock(from: Trail, { body }: Block, hops: number): Trail {
  const { scope } = from
  const [name, ...rest] = from.path
  if (typeof name !== 'string') return from
  const attribute = body.attributes.get(name)
  if (attribute !== undefined) {
    const end = follow({ by: attribute.value, scope, path: rest }, hops - 1)
    return end.by === attribute.value ? from : end
  }
  return byValue(blockValues(body.blocks, name, scope), rest, scope.run, hops) ?? from
}

function inExpression(from: Trail, expression: Expression, hops: number): Trail {
  const { scope, path } = from
  let at = contentOf(expression)
  for (const [depth, step] of path.entries()) {
    const part = partAt(at, step)
    if (part === null) return jump(at, { ...from, path: path.slice(depth) }, hops) ?? from
    at = contentOf(part.value)
  }
  return { ...from, scope }
}

/** From what isn't written out to what it stands for. */
function jump(expression: Expression, { scope, path }: Trail, hops: number): Trail | null {
  const { run } = scope
  if (expression.kind === 'literal' || expression.kind === 'template') return null
  if (expression.kind === 'conditional') {
    const holds = run.evaluate(expression.condition, scope)
    if (typeof holds !== 'boolean') return null
    const by = holds ? expression.then : expression.otherwise
    return follow({ by, scope, path }, hops - 1)
  }
  const referred = referredTo(expression, scope)
  if (referred?.kind === 'written') {
    return follow({ ...referred, path: [...referred.path, ...path] }, hops - 1)
  }
  return referred === null
    ? byValue(run.evaluate(expression, scope), path, run, hops)
    : byValue(referred.value, [...referred.path, ...path], run, hops)
}

/** Down to the innermost part that was written out somewhere. */
export function byValue(
  value: Value | undefined,
  path: Path,
  { written }: Run,
  hops = MAX_HOPS,
): Trail | null {
  let at = decided(value)
  let found: Trail | null = null
  for (let depth = 0; depth <= path.length; depth++) {
    const place = isMap(at) ? written.get(at) : undefined
    if (place !== undefined) {
      const { by, scope, statementOf } = place
      const rest = path.slice(depth)
      found = {
        by,
        scope,
        path: statementOf === undefined ? rest : argumentPath(rest, statementOf),
      }
    }
    const step = path[depth]
    at = step === undefined ? undefined : decided(stepInto(at, step))
  }
  return found && follow(found, hops - 1)
}

function stepInto(value: Value | undefined, step: string | number): Value | undefined {
  if (isList(value)) return value[Number(step)]
  return isMap(value) ? propertyOf(value, String(step)) : undefined
}

/** Of a choice the branch that has parts. */
function decided(value: Value | undefined): Value | undefined {
  let at = value
  for (;;) {
    if (isKind(at, 'sensitive')) at = at.value
    else if (isKind(at, 'choice')) at = hasParts(at.then) ? at.then : at.otherwise
    else return at
  }
}

const hasParts = (value: Value | undefined): boolean => {
  const inner = plain(value)
  return isList(inner) || isMap(inner) || isKind(inner, 'choice')
}
