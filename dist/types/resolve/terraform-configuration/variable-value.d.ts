import { type Value } from '../../model/value.ts';
import type { Scope } from './scope.ts';
/** `var.name` in a module. */
export declare function variableValue(scope: Scope, name: string): Value;
