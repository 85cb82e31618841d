import type { Tables } from '../table.js';
/** CloudFormation has no snapshots: properties have the names of the API. */
export declare const tables: Tables;
