import type { Raw } from '../../model/document.js';
import { type Admits } from './parameter-limits.js';
import type { Patterns } from './patterns.js';
/** A parameter as the template declares it. */
export interface DeclaredParameter {
    readonly name: string;
    readonly type: string;
    /** Given as one text, items separated by commas. */
    readonly isList: boolean;
    /** Given as the name of a parameter in the Parameter Store, whose value it then has. */
    readonly isStored: boolean;
    readonly sensitive: boolean;
    readonly fallback: string | null;
    /** Null where the template doesn't enumerate the values. */
    readonly allowed: readonly string[] | null;
    /** What else it says of them; null: nothing. */
    readonly admits: Admits | null;
}
/** Types: "Parameters section", CloudFormation user guide. What isn't declared well is a string. */
export declare function declareParameter(name: string, raw: Raw, assertions: readonly Raw[], patterns: Patterns | null): DeclaredParameter;
