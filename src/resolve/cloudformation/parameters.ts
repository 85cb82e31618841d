import type { Raw } from '../../model/document.ts'
import { scalarText } from '../../model/raw.ts'
import { choice, isKind, isList, text as textOf, unknown, type Value } from '../../model/value.ts'
import { equals, type Variable } from '../../model/worlds/condition.ts'
import { composeText } from './compose-text.ts'
import { derived } from './derived.ts'
import { conceal, distribute, type Settled } from './distribute.ts'
import { MAX_ALTERNATIVES } from './limits.ts'
import { type DeclaredParameter, declareParameter } from './parameter-declaration.ts'
import { quoted } from './problems.ts'
import { splitText } from './split-text.ts'
import type { Parameter, StackContext } from './stack-context.ts'

/**
 * The value of a parameter: what a parent passed, what was given, or a choice between the default
 * and every other value that the template allows.
 */
export function resolveParameter(name: string, raw: Raw, context: StackContext): Parameter {
  const declared = declareParameter(
    name,
    raw,
    context.assertions().get(name) ?? [],
    context.run.patterns,
  )
  const { parent, stack } = context
  if (declared.isStored) {
    const reason = `parameter ${quoted(name)} is read from the Parameter Store at deployment`
    return { value: unknown('runtime', reason, { source: idOf(name, context) }), variable: null }
  }
  if (parent) return passedParameter(declared, parent.passed(name), context)
  const given = stack.given.values.get(name) ?? null
  const variable = variableOf(declared, given, context)
  if (given !== null) {
    if (!(declared.allowed?.includes(given) ?? declared.admits?.(given) ?? true)) {
      context.problems.note(
        `The value given for parameter ${quoted(name)} is none that the template allows.`,
      )
    }
    return fixed(declared, given, variable, context)
  }
  const value = openValue(declared, variable, context)
  return { value, variable: declared.isList ? null : variable }
}

function passedParameter(
  declared: DeclaredParameter,
  passed: Value | undefined,
  context: StackContext,
): Parameter {
  if (passed === undefined) {
    const { name, fallback } = declared
    if (fallback !== null) {
      return fixed(declared, fallback, variableOf(declared, fallback, context), context)
    }
    const reason = `the parent stack passes no value for parameter ${quoted(name)}, which has no default`
    return { value: unknown('invalid', reason), variable: null }
  }
  const known = scalarText(passed)
  if (known !== null) return fixed(declared, known, variableOf(declared, known, context), context)
  const value = distribute([passed], ([settled]) => coerce(declared, settled, context))
  const shown = declared.sensitive ? conceal(value) : value
  return { value: shown ?? unknown('invalid', 'the parent stack removes it'), variable: null }
}

function fixed(
  declared: DeclaredParameter,
  text: string,
  variable: Variable,
  context: StackContext,
): Parameter {
  return {
    value: typedValue(declared, text, context),
    variable: declared.isList ? null : variable,
  }
}

function openValue(declared: DeclaredParameter, variable: Variable, context: StackContext): Value {
  const { allowed, fallback } = variable
  if (allowed === null) {
    const other = otherValue(declared, variable)
    if (fallback === null) return other
    return pick(variable, fallback, typedValue(declared, fallback, context), other)
  }
  const texts = fallback === null ? allowed : [fallback, ...allowed.filter((t) => t !== fallback)]
  const listed = texts.slice(0, MAX_ALTERNATIVES)
  const values = listed.map((text) => [text, typedValue(declared, text, context)] as const)
  const last = values.at(-1)?.[1]
  if (last === undefined) return otherValue(declared, variable)
  const rest = listed.length < texts.length ? otherValue(declared, variable) : last
  const before = rest === last ? values.slice(0, -1) : values
  return before.reduceRight<Value>(
    (after, [text, value]) => pick(variable, text, value, after),
    rest,
  )
}

/** A choice has a branch that is absent only where one was given to it. */
const pick = (variable: Variable, text: string, then: Value, otherwise: Value): Value =>
  choice(equals(variable, text), then, otherwise) ?? otherwise

function otherValue({ name, isList }: DeclaredParameter, variable: Variable): Value {
  const reason =
    variable.fallback === null
      ? `parameter ${quoted(name)} has no default and no value was given`
      : `parameter ${quoted(name)} can be given other values than its default`
  return unknown('parameter', reason, {
    remedy: `--param ${name}=VALUE, or a parameter file`,
    source: variable.id,
    // A list isn't the text that is given for it.
    ...(isList ? {} : { variable }),
  })
}

function variableOf(
  { name, isList, sensitive, fallback, allowed, admits }: DeclaredParameter,
  given: string | null,
  context: StackContext,
): Variable {
  // A value that the template doesn't allow is judged nevertheless: it is what the deployer asks for.
  const mentioned = [given, fallback].filter((text) => text !== null)
  return {
    id: idOf(name, context),
    name,
    given,
    fallback: given === null ? fallback : null,
    allowed: isList || allowed === null ? null : [...new Set([...allowed, ...mentioned])],
    ...(admits === null ? {} : { admits: (text) => mentioned.includes(text) || admits(text) }),
    sensitive,
  }
}

const idOf = (name: string, context: StackContext): string => `${context.id}\n${name}`

/** The value that a text stands for, by the parameter's type. Blanks around items don't count. */
function typedValue(declared: DeclaredParameter, text: string, context: StackContext): Value {
  const value = declared.isList
    ? text.split(',').map((item) => composeText([item.trim()], context))
    : composeText([text], context)
  return (declared.sensitive ? conceal(value) : value) ?? value
}

function coerce(
  declared: DeclaredParameter,
  passed: Settled,
  context: StackContext,
): Value | undefined {
  const known = scalarText(passed)
  if (known !== null) return typedValue(declared, known, context)
  if (!declared.isList || passed === undefined || isList(passed)) return passed
  if (isKind(passed, 'reference')) return [passed]
  if (isKind(passed, 'unknown')) return derived(passed, 'list')
  if (!isKind(passed, 'text')) return passed
  return splitText(passed, ',')?.map((parts) => textOf(parts)) ?? passed
}
