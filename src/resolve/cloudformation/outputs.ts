import type { Raw } from '../../model/document.ts'
import { memberOf } from '../../model/raw.ts'
import { isKind, isList, isMap, unknown, type Value } from '../../model/value.ts'
import { always } from '../../model/worlds/condition.ts'
import { conditionNamed } from './conditions.ts'
import { lazy } from './lazy.ts'
import { MAX_COMBINATIONS } from './limits.ts'
import { quoted } from './problems.ts'
import type { Output, StackContext } from './stack-context.ts'

export function resolveOutput(name: string, raw: Raw, context: StackContext): Output {
  const value = memberOf(raw, 'Value')
  const condition = memberOf(raw, 'Condition')
  const exportName = memberOf(memberOf(raw, 'Export'), 'Name')
  const circular = unknown('invalid', `output ${quoted(name)} depends on itself`)
  return {
    exists: lazy(
      () =>
        typeof condition === 'string'
          ? conditionNamed(condition, context, [raw, 'Condition'])
          : always,
      always,
    ),
    value: lazy(
      () => (value === undefined ? undefined : asText(name, context.resolve(value))),
      circular,
    ),
    exportName: lazy(
      () => (exportName === undefined ? undefined : context.resolve(exportName)),
      circular,
    ),
  }
}

/**
 * An output is a string. It may go from stack to stack, so what it can come to is bounded here:
 * else it could grow with every stack that adds to it.
 */
function asText(name: string, value: Value | undefined): Value | undefined {
  let left = MAX_COMBINATIONS * 4
  let isText = true
  const count = (part: Value | undefined): void => {
    left -= 1
    if (left < 0) return
    if (isKind(part, 'sensitive')) count(part.value)
    else if (isKind(part, 'choice')) {
      count(part.then)
      count(part.otherwise)
    } else if (isList(part) || isMap(part)) isText = false
  }
  count(value)
  if (!isText) return unknown('invalid', `output ${quoted(name)} is not a string`)
  if (left >= 0) return value
  return unknown('limit', `output ${quoted(name)} depends on too many conditions`)
}
