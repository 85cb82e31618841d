import type { InstancePlace, LocateSource } from '../../model/plan.js';
import { type SourceLocation } from '../../model/source-location.js';
import type { Path } from '../../model/truth.js';
import { type ValueMap } from '../../model/value.js';
import type { Instance } from './plan-index.js';
import type { Built } from './policy-document.js';
export interface LocateContext {
    /** The plan, relative to the root of the run. */
    readonly file: string;
    readonly locateSource: LocateSource | null;
    readonly placeOf: (instance: Instance) => InstancePlace;
    readonly instanceAt: (address: string) => Instance | null;
    readonly attributesOf: (instance: Instance) => ValueMap;
    readonly built: Built;
}
/**
 * The place of an attribute. A policy document that was put together from a data source is written
 * there, and not where it is used.
 */
export declare function locateAttribute(instance: Instance, attributes: ValueMap, attribute: Path, context: LocateContext): SourceLocation;
