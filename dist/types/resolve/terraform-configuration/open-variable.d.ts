import { type Value } from '../../model/value.js';
import type { Run } from './scope.js';
import type { Type } from './types.js';
/** A variable of the root module that nothing was given for. */
export interface OpenVariable {
    readonly name: string;
    readonly type: Type;
    /** Undefined where it has no default. */
    readonly fallback: Value | undefined;
    /** Its values, where a validation lists them. */
    readonly listed: readonly string[] | null;
    /** Whether validations let it have a value; null where there are none. */
    readonly admits: ((text: string) => boolean) | null;
    readonly isSensitive: boolean;
    /** Why it isn't known, where it has no default. */
    readonly why: string;
}
/**
 * The default of a variable, which is an assumption, and beside it every other value that its type
 * or a validation lists; where none does, that it may be another one.
 */
export declare function openVariable(open: OpenVariable, run: Run): Value;
