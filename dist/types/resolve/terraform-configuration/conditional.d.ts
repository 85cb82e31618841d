import type { ConditionalExpression } from '../../model/configuration.ts';
import type { Value } from '../../model/value.ts';
import type { Scope } from './scope.ts';
/** `condition ? then : otherwise`: one of them where that is known, else a choice. */
export declare function conditional(expression: ConditionalExpression, scope: Scope): Value;
