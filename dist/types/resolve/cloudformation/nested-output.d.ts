import { type Value } from '../../model/value.js';
import type { StackContext } from './stack-context.js';
/** A value that the template of a nested stack puts out. */
export declare function nestedOutput(name: string, output: string, context: StackContext): Value;
/** An output of a stack that a function names. @param stack how to call it */
export declare function outputOf(context: StackContext, output: string, stack: string): Value;
