import type { TerraformResource } from '../../model/terraform.js';
import type { Path } from '../../model/truth.js';
import type { ResourceId, Value, ValueMap } from '../../model/value.js';
import type { Condition } from '../../model/worlds/condition.js';
import type { Awscc } from './awscc/awscc.js';
import type { CanonicalNames } from './canonical-names.js';
import type { CompiledTable } from './compile-table.js';
import type { LoadedTables } from './load-tables.js';
import type { Joins } from './satellites/join.js';
/** What translating the resources of a run needs. */
export interface Translation {
    readonly tables: LoadedTables;
    readonly awscc: Awscc | null;
    readonly names: CanonicalNames;
    readonly joins: Joins;
    readonly refer: (value: Value) => Value;
    readonly idOf: (resource: TerraformResource) => ResourceId;
}
/** One of the canonical resources that a Terraform resource becomes. */
export interface Piece {
    /** Distinguishes it from the others; the first has none. */
    readonly suffix: string;
    readonly type: string;
    readonly properties: Value;
    readonly exists: Condition | null;
    /** The attribute that it comes from; the resource as a whole for `[]`. */
    readonly from: Path;
}
/**
 * The side from which attributes are seen: as they are, or with their places, for the one resource
 * whose verdict is reported. Both give the same properties, place by place.
 */
export interface View {
    readonly attributes: (resource: TerraformResource) => ValueMap;
    /** Marks a value as one that a resource as a whole is the cause of. */
    readonly mark: (resource: TerraformResource, value: Value) => Value;
}
export declare const plainView: View;
/** The table of a resource that is a part of another one. */
export declare function partTable(tables: LoadedTables, resource: TerraformResource): CompiledTable | null;
