import { type Value } from '../../model/value.js';
import type { Settled } from './distribute.js';
import { type Part } from './dynamic-references.js';
import type { StackContext } from './stack-context.js';
/** What a value contributes to a string; null where it can't be part of one. */
export declare function partsOf(value: Settled): readonly Part[] | null;
export declare const tooLong: import("../../model/value.js").Unknown;
/** Puts parts together to a string, in which dynamic references are recognised. */
export declare function composeText(parts: readonly Part[], context: StackContext): Value;
