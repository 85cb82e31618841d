import type { Environment } from '../../model/resource.js';
import { type Value } from '../../model/value.js';
import { type ResourceInstance } from './scope.js';
/** Where a resource is deployed to: its provider's configuration, and a region of its own where it has one. */
export declare function environmentOf(instance: ResourceInstance): Environment;
/** The region as a value, which conditions may decide; null where nothing says it. */
export declare function regionOf(instance: ResourceInstance): Value;
/** The tags that the provider gives every resource; null where it gives none. */
export declare function defaultTagsOf(instance: ResourceInstance): Value;
