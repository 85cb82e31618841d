import type { CallExpression } from '../../model/configuration.js';
import { type Value } from '../../model/value.js';
import type { Scope } from './scope.js';
/** Calls a function of the language with what its arguments stand for. */
export declare function callFunction(expression: CallExpression, scope: Scope): Value;
