import type { Truth } from '../model/truth.js';
import type { Condition } from '../model/worlds/condition.js';
import { type Literal } from '../model/worlds/core.js';
import { type World } from '../model/worlds/world.js';
/** What the forks of a truth depend on, as far as a world, if there is one, leaves them unsettled. */
export declare function literalsIn(truth: Truth, world: World | null): ReadonlySet<Literal>;
export declare function collectLiterals(condition: Condition, literals: Set<Literal>, visited?: Set<Condition>): void;
