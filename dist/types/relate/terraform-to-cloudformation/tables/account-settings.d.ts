import type { Tables } from '../table.js';
/** Settings of an account and region that CloudFormation has no type for: the names are the API's. */
export declare const tables: Tables;
