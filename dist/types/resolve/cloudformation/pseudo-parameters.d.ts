import { type Value } from '../../model/value.js';
import type { StackContext } from './stack-context.js';
export declare const pseudoParameterNames: ReadonlyMap<string, string>;
/**
 * The value of a pseudo parameter; undefined for `AWS::NoValue`. One that isn't known is a variable:
 * a condition on the region is told by the region's name.
 */
export declare function pseudoParameter(name: string, context: StackContext): Value | undefined;
