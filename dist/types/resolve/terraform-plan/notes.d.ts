import type { RunError } from '../../model/decision.js';
import type { PlanDocument } from '../../model/plan.js';
/** What of the plan can't be judged. */
export declare function errorsOf(plan: PlanDocument, file: string): RunError[];
/** What a reader should know of the plan, a sentence each. */
export declare function notesOf(plan: PlanDocument): string[];
/** What may hold more resources than the plan does, as clauses. */
export declare function openParts(plan: PlanDocument): string[];
