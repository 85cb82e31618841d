import type { CallExpression } from '../../model/configuration.ts';
import { type Value } from '../../model/value.ts';
import type { Scope } from './scope.ts';
/** Calls a function of the language with what its arguments stand for. */
export declare function callFunction(expression: CallExpression, scope: Scope): Value;
