import type { RawMap, TemplateDocument } from '../../model/document.js';
import { type AssetFiles } from './asset-manifests.js';
import type { ConstructMetadata } from './construct-metadata.js';
import type { Manifest, StackArtifact } from './manifest.js';
import { type Naming } from './named-file.js';
import type { Reading } from './reading.js';
/** The template that holds a nested stack's resource, and what its assembly tells of it. */
export interface Parent {
    readonly manifest: Manifest;
    readonly artifact: StackArtifact;
    readonly template: TemplateDocument;
    /** Of the construct whose resource has this logical id, in this template; by the metadata. */
    readonly pathOf: (logicalId: string) => string | null;
    readonly metadata: () => ConstructMetadata;
}
/**
 * Finds the file that an `AWS::CloudFormation::Stack` deploys, in three independent ways, the cheap
 * ones first: `aws:asset:path` in the resource, the hash at the end of its `TemplateURL`, and the
 * metadata of the nested stack. Null where it deploys nothing of this assembly. Where several names
 * are given, the first that may be read counts, else the first.
 */
export declare function nestedTemplate(reading: Reading & {
    readonly assetFiles: AssetFiles;
}, parent: Parent, logicalId: string, resource: RawMap): Naming | null;
/** The construct path that the CDK command line writes into a resource of a template. */
export declare function constructPathIn(resource: RawMap | null): string | null;
