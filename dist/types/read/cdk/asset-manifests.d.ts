import type { Raw } from '../../model/document.js';
import type { Manifest, StackArtifact } from './manifest.js';
import type { Reading } from './reading.js';
/** The file of an assembly that is uploaded under a hash; null where a stack depends on none. */
export type AssetFiles = (hash: string, manifest: Manifest, stack: StackArtifact) => string | null;
/** Looks hashes up in the asset manifests that a stack depends on, each of them read once. */
export declare function createAssetFiles(reading: Reading): AssetFiles;
/**
 * The hash that a nested stack's `TemplateURL` ends with: the name of the object without its ending,
 * in an address, in an `Fn::Sub`, or in the last part of an `Fn::Join`.
 */
export declare function hashOfUrl(url: Raw | undefined): string | null;
