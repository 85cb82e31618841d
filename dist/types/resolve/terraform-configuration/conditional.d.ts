import type { ConditionalExpression } from '../../model/configuration.js';
import type { Value } from '../../model/value.js';
import type { Scope } from './scope.js';
/** `condition ? then : otherwise`: one of them where that is known, else a choice. */
export declare function conditional(expression: ConditionalExpression, scope: Scope): Value;
