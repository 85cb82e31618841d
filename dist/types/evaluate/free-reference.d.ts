import { type Value } from '../model/value.js';
/**
 * Whether a value is an attribute that can be any text at all: those of custom resources, of stacks, of
 * stored parameters, and of what is no resource of AWS. What a service of AWS says of its own resources
 * are names and ids.
 */
export declare function isFreeReference(value: Value | undefined): boolean;
