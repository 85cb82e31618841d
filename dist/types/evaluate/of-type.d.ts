import type { SchemaType } from '../model/policy.js';
import { type Value } from '../model/value.js';
/**
 * Whether a value is of a type, once the service has turned scalars into what its schema asks for;
 * null where that depends on what isn't known.
 */
export declare function isOfType(value: Value, type: SchemaType): boolean | null;
