import type { Tables } from '../table.js';
export declare const tables: Tables;
