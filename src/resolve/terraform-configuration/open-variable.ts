import type { Block } from '../../model/configuration.ts'
import { type Unknown, unknown, type Value } from '../../model/value.ts'
import { equals, type Variable } from '../../model/worlds/condition.ts'
import { allowedValues } from './allowed-values.ts'
import { isPlain } from './bounds.ts'
import { scalarText, toPrimitive } from './convert.ts'
import { canonical } from './functions/distinct.ts'
import { either } from './lift.ts'
import type { Run } from './scope.ts'
import type { Type } from './types.ts'

const BOOLEANS = ['true', 'false']

/**
 * A variable of the root module that nothing was given for: its default, which is an assumption, and
 * every other value that its type or validation lists; else that one isn't known.
 */
export function openVariable(
  declared: Block,
  type: Type,
  fallback: Value | undefined,
  run: Run,
): Value {
  const [name = ''] = declared.labels
  const text = fallback === undefined || !isPlain(fallback) ? null : textOf(fallback)
  const listed = allowedValues(declared) ?? (type.kind === 'bool' ? BOOLEANS : null)
  const sensitive = declared.body.attributes.get('sensitive')?.value
  const variable: Variable = {
    id: `${run.document.file}\nvar.${name}`,
    name: `var.${name}`,
    given: null,
    fallback: text,
    allowed: listed === null ? null : withFallback(listed, text),
    sensitive: sensitive?.kind === 'literal' && sensitive.value === true,
  }
  if (fallback !== undefined && text === null) return fallback
  const others = (variable.allowed ?? []).filter((value) => value !== text)
  const rest = variable.allowed === null ? otherValue(variable, type, fallback) : null
  const choices = text === null ? others : [text, ...others]
  return fromLast(choices, rest, (value, otherwise) =>
    either(
      equals(variable, value),
      value === text ? (fallback ?? null) : convert(value, type),
      otherwise,
    ),
  )

  /** The last one needs no condition where nothing is left beside it. */
  function fromLast(
    values: readonly string[],
    last: Value,
    join: (value: string, otherwise: Value) => Value,
  ): Value {
    const isClosed = variable.allowed !== null
    const final = values.at(-1)
    if (!isClosed || final === undefined)
      return values.reduceRight((at, value) => join(value, at), last)
    const end = final === text ? (fallback ?? null) : convert(final, type)
    return values.slice(0, -1).reduceRight((at, value) => join(value, at), end)
  }
}

function withFallback(listed: readonly string[], text: string | null): readonly string[] {
  return text === null || listed.includes(text) ? listed : [text, ...listed]
}

function textOf(value: Value): string {
  return scalarText(value) ?? canonical(value)
}

function convert(text: string, type: Type): Value {
  if (text === 'null') return null
  return type.kind === 'bool' || type.kind === 'number' ? toPrimitive(text, type.kind) : text
}

function otherValue(variable: Variable, type: Type, fallback: Value | undefined): Unknown {
  const name = variable.name.replace(/^var\./, '')
  const reason =
    fallback === undefined
      ? `variable ${name} has no default and no value was given`
      : `variable ${name} may be given another value than its default`
  const remedy = `--param ${name}=VALUE, or a .tfvars file`
  const isScalar = ['string', 'number', 'bool', 'any'].includes(type.kind)
  return unknown('variable', reason, {
    remedy,
    source: variable.id,
    ...(isScalar ? { variable } : {}),
  })
}
