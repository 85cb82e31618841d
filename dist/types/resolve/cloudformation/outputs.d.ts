import type { Raw } from '../../model/document.ts';
import type { Output, StackContext } from './stack-context.ts';
export declare function resolveOutput(name: string, raw: Raw, context: StackContext): Output;
