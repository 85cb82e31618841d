import type { AssemblyStack } from '../../model/document.js';
import type { Manifest } from './manifest.js';
/** What a reader should know of an assembly, a sentence each. `hasFailed`: it was left by a failed synthesis. */
export declare function assemblyNotes(manifests: readonly Manifest[], stacks: readonly AssemblyStack[], hasFailed: boolean): readonly string[];
