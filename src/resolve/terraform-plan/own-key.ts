import type { InstanceKey } from '../../model/plan.ts'
import type { Head } from './reference.ts'

/**
 * The key of the own instance, where it may choose among instances that the references name without
 * one: `a[each.key].id` is told as `["a", "each.key"]`. With `count.index`, a variable beside it
 * (`var.single ? 0 : count.index`) may choose another one.
 */
export function ownKeyFor(heads: readonly Head[], own: InstanceKey): InstanceKey {
  if (!heads.some(({ kind }) => kind === 'own-key')) return null
  const isChosenElsewhere =
    typeof own === 'number' &&
    heads.some(({ kind }) => kind === 'variable' || kind === 'local' || kind === 'each-value')
  return isChosenElsewhere ? null : own
}
