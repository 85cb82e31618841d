import { type CompiledTable } from './compile-table.js';
import type { PartOf } from './table.js';
/** The tables that a run needs, by Terraform type. */
export type LoadedTables = ReadonlyMap<string, LoadedTable>;
export type LoadedTable = {
    readonly kind: 'table';
    readonly table: CompiledTable;
}
/** The value of an attribute says which. */
 | {
    readonly kind: 'choice';
    readonly by: string;
    readonly tables: ReadonlyMap<string, CompiledTable>;
};
/** Loads the files that hold tables of these types. A type without a table isn't in the result. */
export declare function loadTables(types: Iterable<string>): Promise<LoadedTables>;
/**
 * What can be a part of resources of these types: their tables stand beside the resource's, or among
 * those of types that its name begins.
 */
export declare function partsOfTypes(types: ReadonlySet<string>): Promise<ReadonlyMap<string, readonly PartOf[]>>;
