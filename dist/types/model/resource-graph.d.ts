import type { Resource } from './resource.js';
import type { ResourceId } from './value.js';
/** All resources of a run, found by what policies ask for. */
export interface ResourceGraph {
    /** In the order of the inputs, and of the source in each. */
    readonly resources: readonly Resource[];
    /** Canonical types: `AWS::S3::BucketPolicy`; untranslated Terraform types under their own name. */
    readonly ofType: (type: string) => readonly Resource[];
    readonly byId: (id: ResourceId) => Resource | null;
}
