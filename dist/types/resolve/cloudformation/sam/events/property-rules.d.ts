import type { Raw, RawMap } from '../../../../model/document.js';
/** What the transform takes as the value of a property. */
export interface PropertyRule {
    /** To follow "must be". */
    readonly wanted: string;
    readonly fits: (raw: Raw) => boolean;
    /** Whether a function may stand there, whose value is left to CloudFormation. */
    readonly takesFunctions: boolean;
    readonly isRequired: boolean;
}
export type PropertyRules = Readonly<Record<string, PropertyRule>>;
export declare const anything: PropertyRule;
export declare const text: PropertyRule;
export declare const boolean: PropertyRule;
export declare const integer: PropertyRule;
export declare const map: PropertyRule;
export declare const list: PropertyRule;
export declare const textOrMap: PropertyRule;
export declare const booleanOrMap: PropertyRule;
export declare const textOrTexts: PropertyRule;
export declare const textMap: PropertyRule;
export declare const numberMap: PropertyRule;
export declare const listOf: (item: PropertyRule) => PropertyRule;
export declare const required: (of: PropertyRule) => PropertyRule;
/** Where no function may stand. */
export declare const plainly: (of: PropertyRule) => PropertyRule;
/** Why the transform refuses the properties, as a clause; null where it takes them. */
export declare function faultIn(properties: RawMap, rules: PropertyRules): string | null;
/** A property that no rule is about; null where there is none. */
export declare const unknownIn: (properties: RawMap, rules: PropertyRules) => string | null;
