import { type Manifest, type StackArtifact } from './manifest.js';
import { type Reading } from './reading.js';
/** A stack that a manifest deploys. */
export interface ListedStack {
    readonly manifest: Manifest;
    readonly artifact: StackArtifact;
}
export interface StackList {
    /** Of the assembly and of its stages, those that could be read. */
    readonly manifests: readonly Manifest[];
    /** In the manifests' order, a stage's stacks where the stage stands. */
    readonly stacks: readonly ListedStack[];
}
/** Reads the manifests of an assembly and of the stages in it, which are assemblies themselves. */
export declare function listStacks(reading: Reading, folder: string): StackList;
