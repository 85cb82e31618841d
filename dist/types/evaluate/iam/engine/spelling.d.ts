import type { ConditionOperator } from '../condition-operator.js';
/** How a text of a document is to be read. */
export interface Spelling {
    /** `arn`: wildcards don't cross the first five colons. */
    readonly wildcards: 'none' | 'text' | 'arn';
    readonly hasVariables: boolean;
    readonly ignoresCase: boolean;
    /** Whether it names somebody or something: then what is known to be ours equals nothing else. */
    readonly isIdentity: boolean;
}
export declare const actionSpelling: Spelling;
export declare const resourceSpelling: (hasVariables: boolean) => Spelling;
export declare const principalSpelling: Spelling;
/** Of what a condition compares to, where that is text. */
export declare const valueSpelling: ({ family, isPattern, ignoresCase }: ConditionOperator, hasVariables: boolean) => Spelling;
