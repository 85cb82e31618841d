import type { Block, Expression } from '../../model/configuration.ts'
import type { Path } from '../../model/truth.ts'
import type { Value } from '../../model/value.ts'
import { scalarText } from './convert.ts'
import { callsOf } from './module-value.ts'
import { policyDocument } from './policy-document.ts'
import { instancesNamed } from './resource-value.ts'
import { boundValue, type Made, moduleScope, type Scope } from './scope.ts'

/** What a reference stands for. */
export type Referred =
  /** What is written there; `isSetting`: it has no other meaning than to give the value. */
  | {
      readonly kind: 'written'
      readonly by: Expression | Block
      readonly scope: Scope
      /** What the reference takes of it. */
      readonly path: Path
      readonly isSetting: boolean
    }
  | { readonly kind: 'value'; readonly value: Value; readonly path: Path }

/** `var.x`, `local.y["k"]`, `module.a["k"].out`, a resource's attribute; null for anything else. */
export function referredTo(expression: Expression, scope: Scope): Referred | null {
  const steps: (string | number)[] = []
  let at = expression
  while (at.kind === 'attribute' || at.kind === 'index') {
    const step = at.kind === 'attribute' ? at.name : keyOf(at.key, scope)
    if (step === null) return null
    steps.unshift(step)
    at = at.of
  }
  if (at.kind !== 'variable') return null
  const bound = boundValue(scope, at.name)
  if (bound !== undefined) return { kind: 'value', value: bound, path: steps }
  const [first, ...rest] = steps
  if (typeof first !== 'string') return null
  switch (at.name) {
    case 'local': {
      const declared = scope.module.node.module.locals.get(first)
      return declared === undefined
        ? null
        : setting(declared.value, moduleScope(scope.run, scope.module), rest)
    }
    case 'var':
      return variable(first, rest, scope)
    case 'module':
      return output(first, rest, scope)
    case 'each':
      return first === 'value' && scope.each !== null
        ? { kind: 'value', value: scope.each.value, path: rest }
        : null
    case 'data': {
      const [name, ...path] = rest
      return typeof name === 'string' ? resource(scope, 'data', first, name, path) : null
    }
    default:
      return resource(scope, 'managed', at.name, first, rest)
  }
}

function keyOf(key: Expression, scope: Scope): string | number | null {
  const value = scope.run.evaluate(key, scope)
  return typeof value === 'number' ? value : scalarText(value)
}

const setting = (by: Expression, scope: Scope, path: Path): Referred => ({
  kind: 'written',
  by,
  scope,
  path,
  isSetting: true,
})

/** The argument of the call, or the default where that is the value. */
function variable(name: string, path: Path, scope: Scope): Referred | null {
  const { module, run } = scope
  const argument = module.call?.block.body.attributes.get(name)
  if (argument !== undefined && module.call !== null) {
    return setting(argument.value, module.call.scope, path)
  }
  const isGiven = module.call === null && (run.plan !== null || run.values.has(name))
  const fallback = module.node.module.variables.get(name)?.body.attributes.get('default')
  return isGiven || fallback === undefined
    ? null
    : setting(fallback.value, moduleScope(run, module), path)
}

function output(name: string, steps: Path, scope: Scope): Referred | null {
  const { item, path } = instanceOf(callsOf(scope, name).instances, steps)
  const [taken, ...rest] = path
  const declared = item?.node.module.outputs.get(String(taken))
  const value = declared?.body.attributes.get('value')?.value
  return item === null || value === undefined
    ? null
    : setting(value, moduleScope(scope.run, item), rest)
}

function resource(
  scope: Scope,
  mode: 'managed' | 'data',
  type: string,
  name: string,
  steps: Path,
): Referred | null {
  const { item, path } = instanceOf(instancesNamed(scope, { mode, type, name }), steps)
  if (item === null) return null
  const [attribute, ...rest] = path
  const isDocument = type === 'aws_iam_policy_document' && attribute !== undefined
  return isDocument && /json$/.test(String(attribute))
    ? { kind: 'value', value: policyDocument(item), path: rest }
    : { kind: 'written', by: item.declaration.block, scope: item.scope, path, isSetting: false }
}

/** The instance that the first step names where there are several. */
function instanceOf<T>(
  instances: readonly Made<T>[],
  steps: Path,
): { readonly item: T | null; readonly path: Path } {
  const [only] = instances
  if (only !== undefined && only.key === null) return { item: only.item, path: steps }
  const [key, ...path] = steps
  const made = instances.find((one) => one.key === key || String(one.key) === String(key))
  return { item: made?.item ?? null, path }
}
