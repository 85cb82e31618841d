import type { Tables } from '../table.ts';
export declare const tables: Tables;
