import type { Deployment } from '../../model/resource.js';
import type { TerraformResource } from '../../model/terraform.js';
import { type Condition } from '../../model/worlds/condition.js';
import type { ResourceInstance } from './scope.js';
export declare function terraformResource(instance: ResourceInstance, deployment: Deployment, possible: Condition, handedTo: string | null): TerraformResource;
