import type { Resource } from '../model/resource.js';
import type { ResourceGraph } from '../model/resource-graph.js';
import type { TerraformResource } from '../model/terraform.js';
export interface ToRelate {
    readonly resources: readonly Resource[];
    readonly terraform: readonly TerraformResource[];
}
/**
 * Makes one graph of all resources of a run, in CloudFormation's shape: Terraform's are translated,
 * and those that are a part of another one are folded into it.
 */
export declare function relate({ resources, terraform }: ToRelate): Promise<ResourceGraph>;
