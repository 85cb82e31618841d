import type { TerraformResource } from '../../../model/terraform.js';
import { type Value } from '../../../model/value.js';
/** The properties of a resource, with what parts that its plan leaves out may set. */
export type BeyondPlan = (resource: TerraformResource, properties: Value) => Value;
/**
 * A plan that is limited, or failed, may leave out resources that are parts of those it lists: what
 * nothing in it sets may be set by them. In a configuration a module that wasn't read may hold parts of
 * what it is given; what else lies elsewhere counts as absent.
 */
export declare function partsBeyondPlans(resources: readonly TerraformResource[]): Promise<BeyondPlan>;
