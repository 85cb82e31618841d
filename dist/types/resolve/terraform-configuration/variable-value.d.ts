import { type Value } from '../../model/value.js';
import { type Scope } from './scope.js';
/** `var.name` in a module. */
export declare function variableValue(scope: Scope, name: string): Value;
