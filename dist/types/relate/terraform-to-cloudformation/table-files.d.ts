import type { Tables } from './table.js';
type Load = () => Promise<{
    readonly tables: Tables;
}>;
/** Null: no file has a table of this type. */
export declare function tableFileOf(type: string): Load | null;
export {};
