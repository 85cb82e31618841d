import type { Tables } from './table.js';
/**
 * The tables of what nearly every configuration holds, as one file: to find a file each takes longer than
 * to read them all.
 */
export declare const tables: Tables;
