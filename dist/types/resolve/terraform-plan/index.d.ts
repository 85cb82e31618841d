import type { PlanDocument, PlannedResource } from '../../model/plan.js';
import type { OpenPlanFiles } from '../../model/plan-files.js';
import type { Given, Resolved } from '../../model/resolved.js';
export interface PlanContext {
    /** The plan, relative to the root of the run. */
    readonly file: string;
    /** A plan has settled its variables: nothing of it is changed by what is given. */
    readonly given: Given;
    /** The `.tf` files that the plan was made from, where they are at hand. */
    readonly openFiles?: OpenPlanFiles;
}
/**
 * The AWS resources that a plan creates, changes or keeps, and the data sources whose values it tells,
 * with what it doesn't know told apart: not configured (absent), another resource's (a reference or
 * candidates), or unknown. Attributes and places are worked out when they are asked for.
 */
export declare function resolvePlan(plan: PlanDocument, { file, openFiles }: PlanContext): Resolved<PlannedResource>;
