import type { Environment } from '../../model/resource.ts';
import { type Value } from '../../model/value.ts';
import type { ResourceInstance } from './scope.ts';
/** Where a resource is deployed to: its provider's configuration, and a region of its own where it has one. */
export declare function environmentOf(instance: ResourceInstance): Environment;
/** The region as a value, which conditions may decide; null where nothing says it. */
export declare function regionOf(instance: ResourceInstance): Value;
