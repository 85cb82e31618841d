import type { Deployment } from '../../model/resource.ts';
import type { TerraformResource } from '../../model/terraform.ts';
import type { ResourceInstance } from './scope.ts';
export declare function terraformResource(instance: ResourceInstance, deployment: Deployment): TerraformResource;
