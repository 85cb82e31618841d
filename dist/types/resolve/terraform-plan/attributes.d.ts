import type { InstancePlace, PlanDocument } from '../../model/plan.js';
import type { OpenPlanFiles, PlanFiles } from '../../model/plan-files.js';
import { type ValueMap } from '../../model/value.js';
import type { Instance, PlanIndex } from './plan-index.js';
import { type BuiltDocument } from './policy-document.js';
import type { Trace } from './trace.js';
export interface Attributes {
    readonly of: (instance: Instance) => ValueMap;
    /** Policy documents that were put together, by the value that stands for them. */
    readonly built: ReadonlyMap<ValueMap, BuiltDocument>;
    /** The files that the plan was made from, where they are at hand. */
    readonly files: PlanFiles | null;
}
/** Resolves the attributes of instances, each once. */
export declare function createAttributes(plan: PlanDocument, file: string, index: PlanIndex, trace: Trace, openFiles: OpenPlanFiles | null): Attributes;
/** Where an instance is found in the files. */
export declare function placeOf(instance: Instance, index: PlanIndex): InstancePlace;
