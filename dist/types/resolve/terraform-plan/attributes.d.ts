import { type ValueMap } from '../../model/value.js';
import type { Instance, PlanIndex } from './plan-index.js';
import { type BuiltDocument } from './policy-document.js';
import type { Trace } from './trace.js';
export interface Attributes {
    readonly of: (instance: Instance) => ValueMap;
    /** Policy documents that were put together, by the value that stands for them. */
    readonly built: ReadonlyMap<ValueMap, BuiltDocument>;
}
/** Resolves the attributes of instances, each once. */
export declare function createAttributes(file: string, index: PlanIndex, trace: Trace): Attributes;
