import type { PlanDocument } from '../../model/plan.js';
import type { PlanFacts } from '../../model/plan-files.js';
import { type Value } from '../../model/value.js';
import { type Instance, type PlanIndex } from './plan-index.js';
/** What a plan tells to whoever evaluates the files that it was made from. */
export declare function createFacts(plan: PlanDocument, index: PlanIndex, file: string, attribute: (instance: Instance, name: string) => Value | undefined): PlanFacts;
