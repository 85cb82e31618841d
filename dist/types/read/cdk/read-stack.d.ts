import type { AssemblyStack } from '../../model/document.js';
import type { AssetFiles } from './asset-manifests.js';
import { type ConstructMetadata } from './construct-metadata.js';
import type { ConstructTree } from './construct-tree.js';
import type { FrameLines } from './frame-lines.js';
import type { Manifest, StackArtifact } from './manifest.js';
import { type Reading } from './reading.js';
import type { TemplateReader } from './template-reader.js';
/** What all stacks of an assembly are read with. */
export interface StackReading extends Reading {
    readonly readTemplate: TemplateReader;
    readonly assetFiles: AssetFiles;
    /** The construct tree of the whole app. */
    readonly tree: () => ConstructTree;
    readonly frameLines: () => FrameLines;
    /** What no other app of the run has. */
    readonly app: string;
    /** Of the stacks that were read so far, by their construct paths. */
    readonly metadataOf: Map<string, () => ConstructMetadata>;
    /** Construct paths of the stacks that were read so far. */
    readonly stackPaths: string[];
}
/** A stack with all that is nested in it; null, with the reason among the errors, where it can't be read. */
export declare function readStack(reading: StackReading, manifest: Manifest, artifact: StackArtifact): Promise<AssemblyStack | null>;
