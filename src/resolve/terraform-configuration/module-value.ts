import { says } from '../../model/expression.ts'
import { unknown, type Value } from '../../model/value.ts'
import { always, and, type Condition } from '../../model/worlds/condition.ts'
import { inModule, keySuffix } from './address.ts'
import { expand } from './expand.ts'
import { secret } from './lift.ts'
import { expandedOnce, memoized } from './memoized.ts'
import { type Expansion, type ModuleInstance, moduleScope, type Run, type Scope } from './scope.ts'
import { invalid } from './unknowns.ts'

const NOTHING: Expansion<ModuleInstance> = { instances: [], value: null }

/** `module.name` in a module. */
export function moduleValue(scope: Scope, name: string): Value {
  const called = scope.module.node.calls.get(name)
  if (called === undefined) {
    return unknown('not-read', `module.${name} is not declared in what was read`, {
      remedy: 'the folder that declares it',
    })
  }
  if ('reason' in called) {
    return unknown('not-read', called.reason, { remedy: 'terraform init, or a plan' })
  }
  return callsOf(scope, name).value
}

/** The instances of a call; none of one whose module wasn't read. */
export function callsOf(scope: Scope, name: string): Expansion<ModuleInstance> {
  const { run, module } = scope
  const node = module.node.calls.get(name)
  const block = module.node.module.calls.get(name)
  if (node === undefined || 'reason' in node || block === undefined) return NOTHING
  return expandedOnce(`module.${name}`, module.memo.modules, module, () =>
    expand(
      block,
      moduleScope(run, module),
      (key, inner, exists): ModuleInstance => ({
        node,
        address: inModule(module, `module.${name}${keySuffix(key)}`),
        parent: module,
        call: { block, scope: inner },
        exists: and([module.exists, exists]),
        memo: emptyMemo(),
      }),
      (instance) => wholeOf(instance, run),
      run.plan?.callKeysOf(module.address, name),
    ),
  )
}

export function emptyMemo(): ModuleInstance['memo'] {
  return { values: new Map(), inProgress: new Set(), resources: new Map(), modules: new Map() }
}

export function rootInstance(node: ModuleInstance['node']): ModuleInstance {
  const exists: Condition = always
  return { node, address: '', parent: null, call: null, exists, memo: emptyMemo() }
}

/** A module as a value: its outputs are taken one by one, when they are asked for. */
function wholeOf(instance: ModuleInstance, run: Run): Value {
  return memoized(instance, 'module', () => {
    const whole = unknown('not-evaluated', `${instance.address} is used as a whole`)
    run.objects.set(whole, {
      attribute: (name) => outputOf(moduleScope(run, instance), name),
      item: null,
    })
    return whole
  })
}

function outputOf(scope: Scope, name: string): Value {
  const { run, module } = scope
  const output = module.node.module.outputs.get(name)
  const value = output?.body.attributes.get('value')?.value
  if (output === undefined || value === undefined) {
    return invalid(`${module.address} has no output ${name}`)
  }
  return memoized(module, `output.${name}`, () => {
    const evaluated = run.evaluate(value, scope)
    return says(output, 'sensitive', true) ? secret(evaluated) : evaluated
  })
}
