import { type Value } from '../../model/value.ts';
import type { Settled } from './distribute.ts';
import { type Part } from './dynamic-references.ts';
import type { StackContext } from './stack-context.ts';
/** What a value contributes to a string; null where it can't be part of one. */
export declare function partsOf(value: Settled): readonly Part[] | null;
/** Puts parts together to a string, in which dynamic references are recognised. */
export declare function composeText(parts: readonly Part[], context: StackContext): Value;
