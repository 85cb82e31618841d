import type { Scalar } from '../../model/value.js';
import { type Step } from './property-path.js';
import { type Reads } from './reads.js';
import type { Block, Default, Part, PartOf, Table } from './table.js';
import { type Transform } from './transforms/index.js';
/** A part of a table, ready to be applied: paths split, transforms found, names spelt out. */
export interface CompiledPart {
    readonly rules: readonly AttributeRules[];
    readonly fixed: readonly (readonly [name: string, value: Scalar])[];
    readonly onePer: readonly AttributeRules[];
    readonly gather: readonly BlockRule[];
    readonly omitEmpty: boolean;
    /** Objects that are there only because of what is put into them. */
    readonly implied: readonly string[];
    /** The properties that it can set, in the place it is put to. */
    readonly properties: readonly string[];
}
export interface Attribute {
    readonly attribute: string;
    /** Null: none. */
    readonly byDefault: Default;
}
export interface AttributeRules extends Attribute {
    readonly rules: readonly CompiledRule[];
}
export type CompiledRule = LeafRule | BlockRule;
export interface LeafRule {
    readonly kind: 'leaf';
    readonly to: readonly Step[];
    readonly transform: Transform;
}
export interface BlockRule {
    readonly kind: 'block';
    /** Of a list of blocks, the list: its elements are put as one value. */
    readonly to: readonly Step[];
    readonly isList: boolean;
    readonly part: CompiledPart;
    readonly onlyIf: (Attribute & {
        readonly value: string;
    }) | null;
    readonly keyedBy: Block['keyedBy'] | null;
    /** What the rules of its attribute, this one and those beside it, read of its blocks. */
    readonly reads: Reads;
}
export interface CompiledTable extends CompiledPart {
    readonly type: string;
    readonly table: Table;
    readonly partOf: PartOf | null;
    /** Lists that are empty where nothing is said of them. */
    readonly empty: readonly string[];
    readonly beside: readonly CompiledBeside[];
    readonly reads: ReadonlyMap<string, Reads>;
    /** Properties of its type that no attribute is known to be. */
    readonly unmapped: ReadonlySet<string>;
}
export interface CompiledBeside {
    readonly from: string;
    readonly type: string;
    readonly owner: readonly Step[];
    readonly value: LeafRule | null;
    readonly part: CompiledPart | null;
}
export declare function compileTable(table: Table): CompiledTable;
export declare function compilePart(part: Part): CompiledPart;
