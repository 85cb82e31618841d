import type { ConstructMetadata } from './construct-metadata.js';
import { type StackFrame } from './stack-frame.js';
export declare const CREATION = "aws:cdk:creationStack";
/** What `constructs` takes for the main child of a construct: it is made where the construct is. */
export declare const MAIN_CHILDREN: string[];
/** The person's own frames in the stack of a construct's creation, nearest first. */
export declare function creationFrames(entries: ConstructMetadata['entries'], path: string): readonly StackFrame[];
/** Whether the assembly tells anything of how a construct came about. */
export declare const tellsCreation: (entries: ConstructMetadata["entries"], path: string) => boolean;
