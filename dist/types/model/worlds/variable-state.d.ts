import type { Variable } from './condition.js';
import { type Exclusions } from './exclusions.js';
/** What is settled about a variable that has no value of its own. */
export interface VariableState {
    readonly variable: Variable;
    readonly is: string | null;
    /** Where the input enumerates the values: some of those. */
    readonly isNot: Exclusions;
}
/** Whether a variable has a value, as far as a state tells; null where it leaves both open. */
export declare function stateSays({ variable, is, isNot }: VariableState, value: string): boolean | null;
/** The values that the input still allows; null where it doesn't enumerate them. */
export declare function valuesLeft({ variable, isNot }: VariableState): readonly string[] | null;
/** Settles one more thing, which the state left open. */
export declare function withValue(state: VariableState, value: string, holds: boolean): VariableState;
