import { unknown, type Value } from '../../model/value.ts'
import { equals, type Variable } from '../../model/worlds/condition.ts'
import { isPlain } from './bounds.ts'
import { scalarText, toPrimitive } from './convert.ts'
import { canonical } from './functions/distinct.ts'
import { either } from './lift.ts'
import type { Run } from './scope.ts'
import type { Type } from './types.ts'

/** A variable of the root module that nothing was given for. */
export interface OpenVariable {
  readonly name: string
  readonly type: Type
  /** Undefined where it has no default. */
  readonly fallback: Value | undefined
  /** Its values, where a validation lists them. */
  readonly listed: readonly string[] | null
  /** Whether validations let it have a value; null where there are none. */
  readonly admits: ((text: string) => boolean) | null
  readonly isSensitive: boolean
  /** Why it isn't known, where it has no default. */
  readonly why: string
}

const BOOLEANS = ['true', 'false']

/**
 * The default of a variable, which is an assumption, and beside it every other value that its type
 * or a validation lists; where none does, that it may be another one.
 */
export function openVariable(open: OpenVariable, run: Run): Value {
  const { name, type, fallback } = open
  if (fallback !== undefined && !isPlain(fallback)) return fallback
  const assumed = fallback === undefined ? null : textOf(fallback)
  const listed = admitted(open.listed ?? (type.kind === 'bool' ? BOOLEANS : null), open)
  const texts = casesOf(listed ?? [], assumed, type)
  const variable: Variable = {
    id: `${run.document.file}\nvar.${name}`,
    name: `var.${name}`,
    given: null,
    fallback: assumed,
    allowed: listed === null ? null : texts,
    sensitive: open.isSensitive,
    ...(open.admits === null ? {} : { admits: open.admits }),
  }
  const cases = texts.map((text) => ({
    text,
    value: text === assumed && fallback !== undefined ? fallback : typed(text, type),
  }))
  // Of a list that is complete the last needs no condition: nothing else is left.
  const last = listed === null ? undefined : cases.pop()
  return cases.reduceRight(
    (otherwise, { text, value }) => either(equals(variable, text), value, otherwise),
    last === undefined ? otherValue(variable, open) : last.value,
  )
}

function admitted(listed: readonly string[] | null, { admits }: OpenVariable) {
  if (listed === null || admits === null) return listed
  const left = listed.filter(admits)
  return left.length === 0 ? listed : left
}

/** The default first; of a boolean true, so that conditions are alike whatever the default is. */
function casesOf(listed: readonly string[], assumed: string | null, type: Type): string[] {
  if (assumed === null || (type.kind === 'bool' && listed.includes(assumed))) return [...listed]
  return [assumed, ...listed.filter((value) => value !== assumed)]
}

function textOf(value: Value): string {
  return scalarText(value) ?? canonical(value)
}

function typed(text: string, type: Type): Value {
  if (text === 'null') return null
  return type.kind === 'bool' || type.kind === 'number' ? toPrimitive(text, type.kind) : text
}

function otherValue(variable: Variable, { name, type, fallback, why }: OpenVariable): Value {
  const reason =
    fallback === undefined ? why : `variable ${name} may be given another value than its default`
  const isScalar = ['string', 'number', 'bool', 'any'].includes(type.kind)
  return unknown('variable', reason, {
    remedy: `--param ${name}=VALUE, or a .tfvars file`,
    source: variable.id,
    ...(isScalar ? { variable } : {}),
  })
}
