import type { SamResource, SamTemplate } from '../generated.js';
import { type PropertyRules } from './property-rules.js';
/** Tells why the transform would refuse the properties of a resource. */
export declare function tellFaults(resource: SamResource, rules: PropertyRules, sam: SamTemplate): void;
