import type { AssemblyDocument } from '../../model/document.js';
import type { Given, Resolved } from '../../model/resolved.js';
import type { Resource } from '../../model/resource.js';
import { type Run } from './run.js';
import type { StackToResolve } from './stack-to-resolve.js';
export interface AssemblyToResolve {
    readonly assembly: AssemblyDocument;
    readonly given: Given;
    /** Parses templates that stand as text in others. */
    readonly parseNested?: StackToResolve['parseNested'];
}
/**
 * Makes the stacks of an assembly known to each other and to the other stacks of a run. The function
 * that is given back resolves them, once all of the run are known. What the reader had to tell of the
 * assembly is not repeated.
 */
export declare function prepareAssembly({ assembly, given, parseNested }: AssemblyToResolve, run: Run): () => Resolved<Resource>;
/** Resolves an assembly that is read alone. */
export declare const resolveAssembly: (assembly: AssemblyToResolve) => Resolved<Resource>;
