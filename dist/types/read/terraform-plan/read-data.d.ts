import type { Raw } from '../../model/document.js';
import type { ReadDataSource } from '../../model/plan.js';
/** The data sources that were read while planning: only `prior_state` holds their values. */
export declare function readData(plan: Raw): ReadDataSource[];
