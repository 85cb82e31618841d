import type { Expression } from '../../model/configuration.ts'
import { unknown, type Value } from '../../model/value.ts'
import type { Variable } from '../../model/worlds/condition.ts'
import { attributeOf } from './access.ts'
import { memoized } from './memoized.ts'
import { moduleValue } from './module-value.ts'
import { resourceValue } from './resource-value.ts'
import { boundValue, moduleScope, type Scope } from './scope.ts'
import { invalid } from './unknowns.ts'
import { variableValue } from './variable-value.ts'

/** What a reference begins with, and how many of the names behind it that takes. */
type Root = { readonly value: Value; readonly takes: number }

/** `var.x`, `local.x.y`, `aws_s3_bucket.logs.arn`, or a name that `for` or `dynamic` bound. */
export function resolveReference(
  expression: Expression & { kind: 'variable' | 'attribute' },
  scope: Scope,
): Value {
  const names: string[] = []
  let first: Expression = expression
  while (first.kind === 'attribute') {
    names.unshift(first.name)
    first = first.of
  }
  const { value, takes } =
    first.kind === 'variable'
      ? rootOf(first.name, names, scope)
      : { value: scope.run.evaluate(first, scope), takes: 0 }
  return names.slice(takes).reduce<Value>((of, name) => attributeOf(of, name, scope.run), value)
}

function rootOf(root: string, names: readonly string[], scope: Scope): Root {
  const bound = boundValue(scope, root)
  if (bound !== undefined) return { value: bound, takes: 0 }
  const [first, second] = names
  if (first === undefined) return { value: invalid(whyAlone(root)), takes: 0 }
  switch (root) {
    case 'var':
      return { value: variableValue(scope, first), takes: 1 }
    case 'local':
      return { value: localValue(scope, first), takes: 1 }
    case 'module':
      return { value: moduleValue(scope, first), takes: 1 }
    case 'data':
    case 'ephemeral':
      if (second === undefined)
        return { value: invalid(`${root}.${first} is no reference`), takes: 1 }
      return {
        value:
          root === 'data'
            ? resourceValue(scope, { mode: 'data', type: first, name: second })
            : unknown('secret', `ephemeral.${first}.${second} is never kept`),
        takes: 2,
      }
    case 'each':
      return { value: eachValue(scope, first), takes: 1 }
    case 'count':
      return { value: scope.count ?? invalid('count is used where there is none'), takes: 1 }
    case 'path':
      return { value: pathValue(scope, first), takes: 1 }
    case 'terraform':
      return { value: terraformValue(scope, first), takes: 1 }
    case 'self':
      return { value: invalid('self is used outside a provisioner'), takes: 1 }
    default:
      return {
        value: resourceValue(scope, { mode: 'managed', type: root, name: first }),
        takes: 1,
      }
  }
}

function whyAlone(name: string): string {
  return /^(?:true|false|null)$/i.test(name)
    ? `${name.toLowerCase()} is not written in small letters`
    : `${name} alone is no reference`
}

/** The workspace can be given by its name, as a variable can; what else there is nobody can say before. */
function terraformValue({ run }: Scope, name: string): Value {
  const written = `terraform.${name}`
  const source = `${run.document.file}\n${written}`
  const reason = `${written} is chosen where the configuration is run`
  if (name !== 'workspace') return unknown('runtime', reason, { source })
  const given = run.given.values.get(written)
  if (given !== undefined) return given
  const variable: Variable = {
    id: source,
    name: written,
    given: null,
    fallback: null,
    allowed: null,
    sensitive: false,
  }
  const remedy = `--param ${written}=NAME, or a plan`
  return unknown('runtime', reason, { remedy, source, variable })
}

function eachValue({ each }: Scope, name: string): Value {
  if (each === null) return invalid('each is used where there is no for_each')
  return name === 'key' ? each.key : each.value
}

function pathValue({ run, module }: Scope, name: string): Value {
  return name === 'module' ? run.document.disk.relative(module.node.module.folder) : '.'
}

function localValue(scope: Scope, name: string): Value {
  const { run, module } = scope
  const declared = module.node.module.locals.get(name)
  if (declared === undefined) {
    return unknown('not-read', `local.${name} is not declared in what was read`, {
      remedy: 'the folder that declares it',
    })
  }
  return memoized(module, `local.${name}`, () =>
    run.evaluate(declared.value, moduleScope(run, module)),
  )
}
