import type { BinaryExpression, UnaryExpression } from '../../model/configuration.js';
import type { Value } from '../../model/value.js';
import type { Scope } from './scope.js';
export declare function unary(operator: UnaryExpression['operator'], of: Value): Value;
export declare function operate({ operator, left, right }: BinaryExpression, scope: Scope): Value;
