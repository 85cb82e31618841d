import type { Block } from '../../model/configuration.ts';
import { type Value } from '../../model/value.ts';
import type { Run } from './scope.ts';
import type { Type } from './types.ts';
/**
 * A variable of the root module that nothing was given for: its default, which is an assumption, and
 * every other value that its type or validation lists; else that one isn't known.
 */
export declare function openVariable(declared: Block, type: Type, fallback: Value | undefined, run: Run): Value;
