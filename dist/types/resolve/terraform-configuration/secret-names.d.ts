import { type Value } from '../../model/value.js';
/** Marks text that is written out where secrets go; references say nothing that is secret. */
export declare function marked<T extends Value | undefined>(name: string, value: T): T | Value;
