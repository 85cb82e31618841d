import type { ForExpression } from '../../model/configuration.js';
import { type Value } from '../../model/value.js';
import { type Scope } from './scope.js';
/** `[for …]` and `{for …}` over what is known; what decides which items there are moves outward. */
export declare function evaluateFor(expression: ForExpression, scope: Scope): Value;
