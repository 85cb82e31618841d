import type { PlanDocument } from '../../model/plan.js';
/**
 * Reads what `terraform show -json tfplan` or `tofu show -json tfplan` wrote, of every format 0.x and
 * 1.x; keys that it doesn't know are ignored. `file` is relative to the root of the run.
 *
 * Given as bytes, in UTF-8, it may be larger than a text can be, and takes little more memory than its
 * bytes: they are kept, and what is asked for is parsed then. Broken bytes of up to `mostAsText` are read
 * again as a text, which tells more exactly what is wrong.
 *
 * @throws InputError where it is no plan, or none that can be read.
 */
export declare function readPlan(given: string | Buffer, file: string, mostAsText?: number): PlanDocument;
