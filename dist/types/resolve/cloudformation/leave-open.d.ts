import type { StackContext } from './stack-context.js';
/** Says that something was not read which may hold resources of any type. @param clause without a full stop */
export declare function leaveOpen(clause: string, { tree, problems }: StackContext): void;
