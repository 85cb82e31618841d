import type { AssemblyStack } from '../../model/document.ts';
import type { AssetFiles } from './asset-manifests.ts';
import { type ConstructPlaces } from './construct-places.ts';
import type { FrameLines } from './frame-lines.ts';
import type { Manifest, StackArtifact } from './manifest.ts';
import { type Reading } from './reading.ts';
import type { TemplateReader } from './template-reader.ts';
/** What all stacks of an assembly are read with. */
export interface StackReading extends Reading {
    readonly readTemplate: TemplateReader;
    readonly assetFiles: AssetFiles;
    /** The construct tree of the whole app. */
    readonly tree: () => ConstructPlaces;
    readonly frameLines: () => FrameLines;
    /** Construct paths of the stacks that were read so far. */
    readonly stackPaths: string[];
}
/** A stack with all that is nested in it; null, with the reason among the errors, where it can't be read. */
export declare function readStack(reading: StackReading, manifest: Manifest, artifact: StackArtifact): Promise<AssemblyStack | null>;
