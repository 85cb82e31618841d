import { type Unknown, type Value } from '../../../model/value.js';
import { type Scope } from '../scope.js';
import { type BuiltIn } from './function-type.js';
/** Functions that read what lies under the input's root, and those that take paths apart. */
export declare const files: Readonly<Record<string, BuiltIn>>;
/** The bytes of a file, or why they aren't known. */
export declare function readBytes(path: string, { run }: Scope): Buffer | Unknown;
/** A template with values; only those are known in it by name. */
export declare function render(text: string, values: Value, { run, module }: Scope): Value;
