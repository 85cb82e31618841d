import type { Raw } from '../../model/document.ts';
import type { ReadDataSource } from '../../model/plan.ts';
/** The data sources that were read while planning: only `prior_state` holds their values. */
export declare function readData(plan: Raw): ReadDataSource[];
