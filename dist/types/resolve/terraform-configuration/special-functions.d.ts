import type { Expression } from '../../model/configuration.js';
import { type Value } from '../../model/value.js';
import type { Scope } from './scope.js';
/** `try(a, b, …)`: the first that is no mistake; whether one is may depend on conditions. */
export declare function firstValid(expressions: readonly Expression[], scope: Scope): Value;
/** `can(a)`: whether it is no mistake. */
export declare function canEvaluate(expressions: readonly Expression[], scope: Scope): Value;
export declare function unmarked(value: Value): Value;
