import { type AuthoredPolicy } from './authored-policy.js';
import type { AuthoringFault } from './authoring-faults.js';
import type { TypeShapes } from './type-shapes.js';
/**
 * Paths and names that can select nothing in any of the types that their block is about, each with the
 * nearest right name. What a schema leaves open, and types that CloudFormation hasn't, are not judged.
 */
export declare function pathFaults(policy: AuthoredPolicy, shapes: TypeShapes): AuthoringFault[];
