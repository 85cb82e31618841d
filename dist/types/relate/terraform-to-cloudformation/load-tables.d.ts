import { type CompiledTable } from './compile-table.js';
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
