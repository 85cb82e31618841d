import type { Resource } from '../../model/resource.js';
import type { TerraformResource } from '../../model/terraform.js';
import type { BeyondPlan } from './satellites/beyond-plan.js';
import { type Translation } from './translation.js';
/** What a Terraform resource becomes, each resource of the canonical shape translated when it is asked for. */
export declare function canonicalResources(resource: TerraformResource, translation: Translation, beyond: BeyondPlan): readonly Resource[];
