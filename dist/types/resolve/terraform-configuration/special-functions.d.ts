import type { Expression } from '../../model/configuration.ts';
import { type Value } from '../../model/value.ts';
import type { Scope } from './scope.ts';
/** `try(a, b, …)`: the first that is no mistake; whether one is may depend on conditions. */
export declare function firstValid(expressions: readonly Expression[], scope: Scope): Value;
/** `can(a)`: whether it is no mistake. */
export declare function canEvaluate(expressions: readonly Expression[], scope: Scope): Value;
export declare function unmarked(value: Value): Value;
export declare function isMarked(value: Value): Value;
