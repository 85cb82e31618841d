/** What an operator compares. */
export type Family = 'string' | 'number' | 'date' | 'boolean' | 'binary' | 'address' | 'arn';
export interface ConditionOperator {
    readonly family: Family;
    /** Holds where no value matches. */
    readonly isNegated: boolean;
    readonly isPattern: boolean;
    readonly ignoresCase: boolean;
    /** Holds where the key is absent. */
    readonly holdsWhenAbsent: boolean;
}
/**
 * Reads an operator; null for one that isn't known. A key that is absent makes a plain operator
 * false and a negated one true; `…IfExists` and `ForAllValues:` make it true, `ForAnyValue:` false.
 * `Null`, which asks for absence itself, is none of these.
 */
export declare function conditionOperator(written: string): ConditionOperator | null;
