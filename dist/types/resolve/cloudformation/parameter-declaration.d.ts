import type { Raw } from '../../model/document.js';
/** A parameter as the template declares it. */
export interface DeclaredParameter {
    readonly name: string;
    /** Given as one text, items separated by commas. */
    readonly isList: boolean;
    /** Given as the name of a parameter in the Parameter Store, whose value it then has. */
    readonly isStored: boolean;
    readonly sensitive: boolean;
    readonly fallback: string | null;
    /** Null where the template doesn't enumerate the values. */
    readonly allowed: readonly string[] | null;
}
/** Types: "Parameters section", CloudFormation user guide. What isn't declared well is a string. */
export declare function declareParameter(name: string, raw: Raw, assertions: readonly Raw[]): DeclaredParameter;
