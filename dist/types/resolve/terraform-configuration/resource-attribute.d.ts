import { type ResourceId, type Value } from '../../model/value.js';
import type { ResourceInstance, Run } from './scope.js';
/** An attribute that another expression takes of a resource: what is written, else what apply will say. */
export declare function resourceAttribute(instance: ResourceInstance, name: string): Value;
export declare function targetOf({ document, plan }: Run, address: string): ResourceId;
