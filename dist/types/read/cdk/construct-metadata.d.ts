import type { RawMap } from '../../model/document.js';
import { type ConstructPlaces } from './construct-places.js';
import type { StackArtifact } from './manifest.js';
import type { Reading } from './reading.js';
/** What an assembly tells of the constructs of one stack and of the stacks nested in it. */
export interface ConstructMetadata extends ConstructPlaces {
    /** Why a part of it couldn't be read, as a clause; null where all was. */
    readonly problem: string | null;
    /** The entries of a construct, in their order, of one type. `path` has no slash in front. */
    readonly entries: (path: string, type: string) => readonly RawMap[];
    /** The template that a nested stack is said to have been written to, relative to the assembly. */
    readonly templateOf: (stack: string) => string | null;
    /** The one nested stack that was written to a template; null where none is, or several are. */
    readonly stackOfTemplate: (path: string) => string | null;
}
/**
 * Metadata stands in a file of its own (aws-cdk-lib 2.242 and newer), in the manifest, or in both.
 * Read and parsed when called, which a run without findings doesn't need.
 */
export declare function readConstructMetadata(reading: Reading, folder: string, artifact: StackArtifact): ConstructMetadata;
