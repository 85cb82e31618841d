import type { TemplatePart } from '../../model/configuration.ts'
import {
  isKind,
  isList,
  isMap,
  type Reference,
  text,
  type Unknown,
  type Value,
} from '../../model/value.ts'
import { keyed } from './access.ts'
import { bounded, MAX_PARTS, MAX_TEXT } from './bounds.ts'
import { conditionOf } from './conditions.ts'
import { scalarText, toPrimitive } from './convert.ts'
import { writerOf } from './encoded-values.ts'
import { unknownFrom } from './first-unknown.ts'
import { either, lift } from './lift.ts'
import { liftDeep } from './lift-deep.ts'
import { bind, type Scope } from './scope.ts'
import { beyondLimit, invalid, isInvalid } from './unknowns.ts'

/** A string from its parts; parts that aren't known become holes of it. */
export function evaluateTemplate(parts: readonly TemplatePart[], scope: Scope): Value {
  return joinTexts(parts.map((part) => evaluatePart(part, scope)))
}

function evaluatePart(part: TemplatePart, scope: Scope): Value {
  const { evaluate } = scope.run
  switch (part.kind) {
    case 'text':
      return part.text
    case 'interpolation':
      return evaluate(part.value, scope)
    case 'if': {
      const asked = toPrimitive(evaluate(part.condition, scope), 'bool')
      if (isInvalid(asked)) return asked
      if (asked === null) return invalid('the condition of a template is null')
      const condition = conditionOf(asked)
      if (condition.kind === 'constant') {
        return evaluateTemplate(condition.value ? part.then : part.otherwise, scope)
      }
      const then = evaluateTemplate(part.then, scope)
      return either(condition, then, evaluateTemplate(part.otherwise, scope))
    }
    case 'for':
      return lift([evaluate(part.of, scope)], ([of = null]) => {
        if (!isList(of) && !isMap(of)) return unknownFrom([of], null)
        const { key, item, body } = part
        const texts = keyed(of).map(([name, value]) => {
          const inner = bind(scope, item, value)
          return evaluateTemplate(body, key === null ? inner : bind(inner, key, name))
        })
        return joinTexts(texts)
      })
  }
}

/** Strings one after another, `separator` between them. */
export function joinTexts(values: readonly Value[], separator = ''): Value {
  const texts = values.length === 1 ? values : values.map(asText)
  return lift(texts, (settled) => {
    const parts: (string | Unknown | Reference)[] = []
    let length = 0
    for (const [index, value] of settled.entries()) {
      if (index > 0 && separator !== '') parts.push(separator)
      if (isKind(value, 'text')) for (const part of value.parts) parts.push(part)
      else if (isKind(value, 'unknown') || isKind(value, 'reference')) parts.push(value)
      else {
        const written = scalarText(value)
        if (written === null)
          return isEncoded(value) && settled.length === 1 ? value : noText(value)
        parts.push(written)
        length += written.length + separator.length
      }
      if (length > MAX_TEXT || parts.length > MAX_PARTS) {
        return beyondLimit('the string is longer than is followed')
      }
    }
    return bounded(text(parts))
  })
}

function isEncoded(value: Value): boolean {
  return writerOf(value) !== null
}

/** What was kept in the place of text has to become text beside other text. */
function asText(value: Value): Value {
  if (!isEncoded(value)) return value
  return liftDeep([value], ([known = null]) =>
    typeof known === 'string' ? known : unknownFrom([known], null),
  )
}

function noText(value: Value): Value {
  if (value === null) return invalid('a part of the string is null')
  const unknown = unknownFrom([value], null)
  return unknown.cause === 'invalid' ? invalid('a part of the string is a collection') : unknown
}
