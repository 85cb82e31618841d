import { type Value } from '../../model/value.js';
import type { SettledSpot } from '../place.js';
/**
 * Resources that add one statement to a policy that the service keeps, each of its parts a property: what
 * the statement reads like. Null for a resource that isn't one of them, or has a statement of its own.
 */
export declare function permissionDocument({ resource, value }: SettledSpot): Value | null;
