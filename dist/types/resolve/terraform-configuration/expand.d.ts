import type { Block } from '../../model/configuration.js';
import type { InstanceKey } from '../../model/plan.js';
import { type Value } from '../../model/value.js';
import { type Condition } from '../../model/worlds/condition.js';
import type { Expansion, Scope } from './scope.js';
/**
 * What `count`, `for_each` or neither makes of a block. `wholeOf`: an instance as expressions see it.
 * `planned`: the keys that a plan tells.
 */
export declare function expand<T>(block: Block, scope: Scope, make: (key: string | number | null, scope: Scope, exists: Condition) => T, wholeOf: (item: T) => Value, planned?: readonly InstanceKey[] | null): Expansion<T>;
