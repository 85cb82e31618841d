import type { Raw } from '../../model/document.js';
import type { InstanceKey, PlanDocument } from '../../model/plan.js';
import { type PlanExpression } from './configured.js';
import { type Origin } from './origin.js';
import { type ModuleInstance, type PlanIndex } from './plan-index.js';
/** Where an expression stands: names in it mean what its module, `for_each` and `count` make of them. */
export interface Scope {
    readonly module: ModuleInstance;
    readonly key: InstanceKey;
    readonly forEach: Raw | undefined;
}
/** For each thing that an expression refers to, in the order of the source: where it can come from. */
export type Trace = (expression: PlanExpression, scope: Scope) => readonly (readonly Origin[])[];
/**
 * Follows the references of a plan's configuration to the resources that a value comes from: through
 * inputs and outputs of modules, and `each.value`. Locals are no part of a plan.
 */
export declare function createTrace(plan: PlanDocument, index: PlanIndex): Trace;
