import type { Block } from '../../model/configuration.js';
import { type Condition } from '../../model/worlds/condition.js';
import { type ModuleInstance, type Run, type Scope } from './scope.js';
/** Where validations let the configuration be planned, and what is said of those that nothing meets. */
export interface PossibleWorlds {
    readonly when: Condition;
    readonly notes: readonly string[];
}
/**
 * The worlds in which every validation of a variable holds: a plan is made in no other. One that the
 * values given, or the defaults, break is left out, so that there is something to judge.
 */
export declare function possibleWorlds(modules: readonly ModuleInstance[], run: Run): PossibleWorlds;
/** Where the preconditions of a block let it be planned. */
export declare function preconditionsOf({ body }: Block, scope: Scope): Condition;
