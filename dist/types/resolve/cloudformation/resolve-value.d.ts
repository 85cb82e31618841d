import type { Raw } from '../../model/document.js';
import { type Value } from '../../model/value.js';
import type { StackContext } from './stack-context.js';
/**
 * The value that a part of a template stands for. Parts without functions are passed on as they are,
 * not copied. Undefined: `AWS::NoValue` removes it.
 */
export declare function resolveValue(raw: Raw, context: StackContext): Value | undefined;
