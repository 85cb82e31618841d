import type { Block } from '../../model/configuration.ts'
import type { InstanceKey } from '../../model/plan.ts'
import { isKind, isList, unknown, type Value } from '../../model/value.ts'
import { always, and, type Condition } from '../../model/worlds/condition.ts'
import { conditionOf, smallEnough } from './conditions.ts'
import { toPrimitive } from './convert.ts'
import { expandByCount } from './expand-by-count.ts'
import { expandByKey } from './expand-by-key.ts'
import { expandByPlan } from './expand-by-plan.ts'
import { isSecret } from './lift.ts'
import type { Add, Expansion, Scope } from './scope.ts'

/**
 * What `count`, `for_each` or neither makes of a block. `wholeOf`: an instance as expressions see it.
 * `planned`: the keys that a plan tells.
 */
export function expand<T>(
  block: Block,
  scope: Scope,
  make: (key: string | number | null, scope: Scope, exists: Condition) => T,
  wholeOf: (item: T) => Value,
  planned: readonly InstanceKey[] | null = null,
): Expansion<T> {
  const { run } = scope
  const { attributes } = block.body
  const plain: Scope = { ...scope, each: null, count: null, names: null }
  const enabled = enabledOf(block, plain)
  const add: Add<T> = (key, inner, exists) => {
    const all = smallEnough(and([enabled, exists]))
    if (all.kind === 'constant' && !all.value) return []
    if (run.instances <= 0) {
      run.isOverfull = true
      return []
    }
    run.instances--
    return [{ key, exists: all, item: make(key, inner, all) }]
  }
  const count = attributes.get('count')?.value
  if (planned !== null) {
    const forEach = count === undefined ? attributes.get('for_each')?.value : undefined
    const by = count !== undefined ? 'count' : forEach !== undefined ? 'for_each' : null
    const asked = forEach === undefined ? null : run.evaluate(forEach, plain)
    return expandByPlan(planned, by, asked, plain, add, wholeOf)
  }
  if (count !== undefined) {
    return expandByCount(toPrimitive(run.evaluate(count, plain), 'number'), plain, add, wholeOf)
  }
  const forEach = attributes.get('for_each')?.value
  if (forEach !== undefined) {
    return expandByKey(withoutSecretKeys(run.evaluate(forEach, plain)), plain, add, wholeOf)
  }
  const instances = add(null, plain, always)
  const [only] = instances
  return { instances, value: only === undefined ? null : wholeOf(only.item) }
}

/** Keys stand in addresses, so that Terraform refuses sensitive ones; values of a map may be so. */
const withoutSecretKeys = (asked: Value): Value => (hasSecretKeys(asked) ? SECRET_KEYS : asked)

const SECRET_KEYS = unknown('secret', 'its keys are sensitive, which Terraform refuses')

function hasSecretKeys(asked: Value | undefined): boolean {
  if (isKind(asked, 'choice')) return hasSecretKeys(asked.then) || hasSecretKeys(asked.otherwise)
  return isSecret(asked) || (isList(asked) && asked.some(isSecret))
}

/** OpenTofu's `lifecycle { enabled = … }`. */
function enabledOf(block: Block, scope: Scope): Condition {
  const lifecycle = block.body.blocks.find(({ type }) => type === 'lifecycle')
  const enabled = lifecycle?.body.attributes.get('enabled')
  return enabled === undefined ? always : conditionOf(scope.run.evaluate(enabled.value, scope))
}
