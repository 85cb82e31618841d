import type { BinaryExpression, UnaryExpression } from '../../model/configuration.ts';
import { type Value } from '../../model/value.ts';
import type { Scope } from './scope.ts';
export declare function unary(operator: UnaryExpression['operator'], of: Value): Value;
export declare function operate({ operator, left, right }: BinaryExpression, scope: Scope): Value;
