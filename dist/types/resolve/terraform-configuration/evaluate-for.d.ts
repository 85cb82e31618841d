import type { ForExpression } from '../../model/configuration.ts';
import { type Value } from '../../model/value.ts';
import { type Scope } from './scope.ts';
/** `[for …]` and `{for …}` over what is known; what decides which items there are moves outward. */
export declare function evaluateFor(expression: ForExpression, scope: Scope): Value;
