import { type Value } from '../../model/value.js';
import type { ResourceInstance } from './scope.js';
/** An attribute that an expression takes of a data source: worked out, written, or read in the account. */
export declare function dataAttribute(instance: ResourceInstance, name: string): Value;
