import type { Raw } from '../../model/document.js';
import type { Output, StackContext } from './stack-context.js';
export declare function resolveOutput(name: string, raw: Raw, context: StackContext): Output;
