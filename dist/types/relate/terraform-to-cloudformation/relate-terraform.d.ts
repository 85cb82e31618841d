import type { Resource } from '../../model/resource.js';
import type { TerraformResource } from '../../model/terraform.js';
/**
 * Makes resources of the canonical shape of Terraform's. Data sources only describe what exists
 * elsewhere: they are read where they are referred to, and are no resources to judge.
 */
export declare function relateTerraform(terraform: readonly TerraformResource[]): Promise<readonly Resource[]>;
