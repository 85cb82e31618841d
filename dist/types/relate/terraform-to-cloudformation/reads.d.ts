import type { Rule, Table } from './table.js';
/** What is read of an attribute: null, all that it holds; else, of its blocks, these attributes. */
export type Reads = ReadonlyMap<string, Reads> | null;
/** What a table reads of a resource. */
export declare function readsOfTable(table: Table): ReadonlyMap<string, Reads>;
/** What the rules of one attribute read of it. */
export declare function readsOfRule(rule: Rule): Reads;
