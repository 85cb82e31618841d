import type { Block } from '../../model/configuration.ts'
import { says } from '../../model/expression.ts'
import { InputError } from '../../model/input-error.ts'
import { unknown, type Value } from '../../model/value.ts'
import { allowedValues } from './allowed-values.ts'
import type { GivenValue } from './given-values.ts'
import { secret } from './lift.ts'
import { memoized } from './memoized.ts'
import { openVariable } from './open-variable.ts'
import { moduleScope, type Scope } from './scope.ts'
import { convertTo, type Type, typeOf } from './types.ts'
import { invalid } from './unknowns.ts'
import { admitsOf } from './validations.ts'

/** `var.name` in a module. */
export function variableValue(scope: Scope, name: string): Value {
  const { module } = scope
  const declared = module.node.module.variables.get(name)
  return memoized(module, `var.${name}`, () => {
    if (declared === undefined) return undeclared(scope, name)
    const value = declaredValue(declared, name, scope)
    return isSecretVariable(declared) ? secret(value) : value
  })
}

/** A file that is judged by itself may leave its variables to another one. */
function undeclared(scope: Scope, name: string): Value {
  const why = `variable ${name} is not declared in what was read`
  if (scope.module.parent !== null) return unknown('not-read', why)
  return (
    givenIn(scope, name, ANY) ??
    openVariable(
      {
        name,
        type: ANY,
        fallback: undefined,
        listed: null,
        admits: null,
        isSensitive: false,
        why,
      },
      scope.run,
    )
  )
}

const ANY: Type = { kind: 'any' }

function declaredValue(declared: Block, name: string, scope: Scope): Value {
  const { run, module } = scope
  const type = typeOf(declared.body.attributes.get('type')?.value)
  const given = givenIn(scope, name, type)
  if (given !== undefined && (given !== null || !isNullReplaced(declared))) {
    return convertTo(given, type, (expression) => run.evaluate(expression, scope))
  }
  const fallback = fallbackOf(declared, type, scope)
  // A plan has settled the variables.
  if (module.parent === null && run.plan !== null) return fallback ?? null
  if (module.parent === null) {
    const listed = allowedValues(declared, (expression) => run.evaluate(expression, scope))
    const admits = admitsOf(declared, name, scope)
    const isSensitive = isSecretVariable(declared)
    const why = `variable ${name} has no default and no value was given`
    // Without a constraint a default tells what a value is used as.
    const isFlag = type.kind === 'any' && typeof fallback === 'boolean'
    const used: Type = isFlag ? { kind: 'bool' } : type
    return openVariable({ name, type: used, fallback, listed, admits, isSensitive, why }, run)
  }
  // The call decides; what it leaves out is settled by the default, which no one else can override.
  return fallback ?? invalid(`module ${module.node.path.join('.')} is called without ${name}`)
}

/** `nullable = false`: null stands for the default. */
function isNullReplaced(declared: Block): boolean {
  return says(declared, 'nullable', false)
}

/** What is ephemeral is never kept, so that nobody may see it either. */
function isSecretVariable(declared: Block): boolean {
  return says(declared, 'sensitive', true) || says(declared, 'ephemeral', true)
}

function fallbackOf(declared: Block, type: Type, scope: Scope): Value | undefined {
  const written = declared.body.attributes.get('default')?.value
  if (written === undefined) return undefined
  const { run, module } = scope
  const bare = moduleScope(run, module)
  return convertTo(run.evaluate(written, bare), type, (expression) =>
    run.evaluate(expression, bare),
  )
}

/** What the caller, or the person who runs the configuration, says; undefined where nothing. */
function givenIn({ run, module }: Scope, name: string, type: Type): Value | undefined {
  if (module.call !== null) {
    const { block, scope } = module.call
    const argument = block.body.attributes.get(name)
    return argument === undefined ? undefined : run.evaluate(argument.value, scope)
  }
  if (run.plan !== null) return run.plan.variable(name)
  const given = run.values.get(name)
  if (given === undefined) return undefined
  const bare = moduleScope(run, module)
  return readGiven(given, name, type, bare)
}

/** On the command line a string is its text; anything else is written as in HCL. */
function readGiven(given: GivenValue, name: string, type: Type, scope: Scope): Value {
  const { run } = scope
  if (given.kind === 'expression') return run.evaluate(given.expression, scope)
  if (type.kind === 'string' || type.kind === 'any') return given.text
  try {
    return run.evaluate(run.document.language.parseExpression(given.text), scope)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    const message = `The value given for var.${name} is no ${type.kind} of HCL: write it as in a .tfvars file, in quotes for the shell.`
    run.errors.push({ kind: 'usage', file: null, line: null, column: null, message })
    return invalid(`the value given for variable ${name} can not be read`)
  }
}
