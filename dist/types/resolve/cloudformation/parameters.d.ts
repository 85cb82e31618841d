import type { Raw } from '../../model/document.js';
import type { Parameter, StackContext } from './stack-context.js';
/**
 * The value of a parameter: what a parent passed, what was given, or a choice between the default
 * and every other value that the template allows.
 */
export declare function resolveParameter(name: string, raw: Raw, context: StackContext): Parameter;
