import type { PlanDocument } from '../../model/plan.js';
/**
 * Reads what `terraform show -json tfplan` or `tofu show -json tfplan` wrote, of every format 0.x and
 * 1.x; keys that it doesn't know are ignored. `file` is relative to the root of the run.
 *
 * @throws InputError where the text is no plan, or none that can be read.
 */
export declare function readPlan(text: string, file: string): PlanDocument;
