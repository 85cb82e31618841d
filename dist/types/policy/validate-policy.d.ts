import { type AuthoredPack, type AuthoredPolicy } from './authored-policy.js';
import { type AuthoringFault } from './authoring-faults.js';
import type { TypeShapes } from './type-shapes.js';
/** Named checks, each with the JSON Schema of its parameters. */
export type CheckSchemas = ReadonlyMap<string, object>;
/** Whether data is a policy pack; else its mistakes. */
export declare function validatePackData(data: unknown): AuthoredPack | AuthoringFault[];
/** Whether data is a policy; else all of its mistakes. */
export declare function validatePolicy(data: unknown, checks: CheckSchemas, shapes: TypeShapes | null): AuthoredPolicy | AuthoringFault[];
