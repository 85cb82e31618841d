import type { Value } from '../../../model/value.js';
/** JSON text as a value. */
export declare function parseJsonText(text: string): Value;
/** What a parser of JSON or YAML made, with maps that have no prototype. Shared parts stay shared. */
export declare function asValue(parsed: unknown): Value;
