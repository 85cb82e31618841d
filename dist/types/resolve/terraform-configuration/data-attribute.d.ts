import { type Value } from '../../model/value.ts';
import type { ResourceInstance } from './scope.ts';
/** An attribute that an expression takes of a data source: worked out, written, or read in the account. */
export declare function dataAttribute(instance: ResourceInstance, name: string): Value;
