import {
  isKind,
  isList,
  isMap,
  isSymbolic,
  propertyOf,
  symbolic,
  type Value,
} from '../../../src/model/value.ts'
import type { Condition } from '../../../src/model/worlds/condition.ts'

/** A value as plain JSON that reads well: what isn't plain stands in angle brackets. */
export function show(value: Value | undefined): unknown {
  if (value === undefined) return '<absent>'
  if (isList(value)) return value.map(show)
  if (isMap(value)) {
    return Object.fromEntries(
      Object.keys(value).map((name) => [name, show(propertyOf(value, name))]),
    )
  }
  if (!isSymbolic(value)) return value
  switch (value[symbolic]) {
    case 'unknown':
      return `<${value.cause}: ${value.reason}>`
    case 'reference':
      return `<${value.written} of ${value.targetType}>`
    case 'text':
      return value.parts.map((part) => (typeof part === 'string' ? part : show(part))).join('')
    case 'sensitive':
      return { sensitive: show(value.value) }
    case 'choice':
      return {
        when: showCondition(value.condition),
        then: show(value.then),
        otherwise: show(value.otherwise),
      }
  }
}

export function showCondition(condition: Condition | null): string {
  if (condition === null) return 'always'
  switch (condition.kind) {
    case 'constant':
      return String(condition.value)
    case 'equals':
      return `${condition.variable.name} = ${condition.value}`
    case 'open':
      return `open: ${condition.reason}`
    case 'named':
      return `${condition.name} (${showCondition(condition.of)})`
    case 'not':
      return `not ${showCondition(condition.of)}`
    case 'and':
    case 'or':
      return `(${condition.of.map(showCondition).join(` ${condition.kind} `)})`
  }
}

/** The causes of everything unknown in a value. */
export function causesIn(value: Value | undefined): string[] {
  if (isKind(value, 'unknown')) return [value.cause]
  if (isKind(value, 'choice')) return [...causesIn(value.then), ...causesIn(value.otherwise)]
  if (isKind(value, 'sensitive')) return causesIn(value.value)
  if (isKind(value, 'text')) return value.parts.flatMap((part) => causesIn(part))
  if (isList(value)) return value.flatMap(causesIn)
  return isMap(value) ? Object.keys(value).flatMap((key) => causesIn(propertyOf(value, key))) : []
}
