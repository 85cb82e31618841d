import { type AuthoredPolicy } from './authored-policy.js';
import type { AuthoringFault } from './authoring-faults.js';
import type { TypeShapes } from './type-shapes.js';
/**
 * Types that are probably misspelled: CloudFormation has another one of that service that is written much
 * alike. What is alike to none may be newer than the schemas are.
 */
export declare function unknownTypes(policy: AuthoredPolicy, { types, shapeOf }: TypeShapes): AuthoringFault[];
