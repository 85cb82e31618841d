import type { InstanceKey } from '../../model/plan.js';
import { type Value } from '../../model/value.js';
import { type Add, type Expansion, type Scope } from './scope.js';
/** The instances that a plan tells, of a block with `count`, with `for_each` (`asked`), or with neither. */
export declare function expandByPlan<T>(keys: readonly InstanceKey[], by: 'count' | 'for_each' | null, asked: Value, scope: Scope, add: Add<T>, wholeOf: (item: T) => Value): Expansion<T>;
