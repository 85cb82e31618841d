import type { Variable } from './condition.js';
/** What is settled about a variable that has no value of its own. */
export interface VariableState {
    readonly variable: Variable;
    readonly is: string | null;
    readonly isNot: ReadonlySet<string>;
}
/** Whether a variable has a value, as far as a state tells; null where it leaves both open. */
export declare function stateSays(state: VariableState, value: string): boolean | null;
/** The values that the input still allows; null where it doesn't enumerate them. */
export declare function valuesLeft({ variable, isNot }: VariableState): readonly string[] | null;
export declare function withValue(state: VariableState, value: string, holds: boolean): VariableState;
