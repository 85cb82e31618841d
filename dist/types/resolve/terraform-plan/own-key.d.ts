import type { InstanceKey } from '../../model/plan.js';
import type { Head } from './reference.js';
/**
 * The key of the own instance, where it may choose among instances that the references name without
 * one: `a[each.key].id` is told as `["a", "each.key"]`. With `count.index`, a variable beside it
 * (`var.single ? 0 : count.index`) may choose another one.
 */
export declare function ownKeyFor(heads: readonly Head[], own: InstanceKey): InstanceKey;
