import type { Awscc } from './awscc/awscc.js';
import type { LoadedTables } from './load-tables.js';
/** What Terraform's types and attributes are called in CloudFormation's shape. */
export interface CanonicalNames {
    /** A type that nothing translates keeps its name; so does one that stands for several. */
    readonly type: (type: string) => string;
    /** The attribute of a reference: null where it is what `Ref` returns. */
    readonly attribute: (type: string, attribute: string | null) => string | null;
}
export declare function createCanonicalNames(tables: LoadedTables, awscc: Awscc | null): CanonicalNames;
