import { type ValueMap } from '../../model/value.ts';
import type { Instance, PlanIndex } from './plan-index.ts';
import { type BuiltDocument } from './policy-document.ts';
import type { Trace } from './trace.ts';
export interface Attributes {
    readonly of: (instance: Instance) => ValueMap;
    /** Policy documents that were put together, by the value that stands for them. */
    readonly built: ReadonlyMap<ValueMap, BuiltDocument>;
}
/** Resolves the attributes of instances, each once. */
export declare function createAttributes(file: string, index: PlanIndex, trace: Trace): Attributes;
