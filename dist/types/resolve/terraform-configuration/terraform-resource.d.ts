import type { Deployment } from '../../model/resource.js';
import type { TerraformResource } from '../../model/terraform.js';
import type { ResourceInstance } from './scope.js';
export declare function terraformResource(instance: ResourceInstance, deployment: Deployment): TerraformResource;
