import type { AssemblyDocument, Input } from '../../model/document.js';
/** The folder that holds the assembly's manifest, as it was found. */
export type AssemblyInput = Pick<Input, 'path' | 'root'>;
/**
 * Reads the assembly that `cdk synth` wrote: manifests and templates now; metadata, construct tree
 * and sources only when the path or the source of a construct is asked for.
 *
 * Never rejects for what lies on the disk: what can't be read is among the errors, with its file and
 * line, and the rest is read all the same. `label` shows an absolute path relative to the root of
 * the run.
 */
export declare function readAssembly(input: AssemblyInput, label: (absolutePath: string) => string, maxFileSize?: number): Promise<AssemblyDocument>;
