import type { ParsedText, RawMap } from '../../model/document.js';
import { type Reading } from './reading.js';
/** The manifest of an assembly, of whatever schema version: what isn't known is passed over. */
export interface Manifest {
    /** The assembly's folder, absolute and real. */
    readonly folder: string;
    /** Labelled. */
    readonly file: string;
    readonly artifacts: readonly Artifact[];
    /** Context look-ups that were open when the app was synthesised, by their keys. */
    readonly missing: readonly string[];
    readonly locate: ParsedText['locate'];
}
export type Artifact = StackArtifact | StageArtifact | FileArtifact;
export interface StackArtifact {
    readonly kind: 'stack';
    readonly id: string;
    readonly templateFile: string | null;
    /** `null` where it is only known when the stack is deployed. */
    readonly account: string | null;
    readonly region: string | null;
    readonly stackName: string;
    /** The construct path. */
    readonly path: string;
    readonly metadata: RawMap | null;
    readonly metadataFile: string | null;
    /** Values that the stack is deployed with. */
    readonly parameters: ReadonlyMap<string, string>;
    /** Ids of artifacts. */
    readonly dependencies: readonly string[];
}
export interface StageArtifact {
    readonly kind: 'stage';
    readonly id: string;
    readonly directoryName: string | null;
}
export interface FileArtifact {
    readonly kind: 'assets' | 'tree';
    readonly id: string;
    readonly name: string;
}
/** Reads the manifest of an assembly's folder; null, with the reason among the errors, where it can't be. */
export declare function readManifest(reading: Reading, folder: string): Manifest | null;
