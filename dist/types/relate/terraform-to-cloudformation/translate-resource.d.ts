import type { TerraformResource } from '../../model/terraform.js';
import { type Piece, type Translation, type View } from './translation.js';
/**
 * What a Terraform resource becomes: a resource of the canonical shape, several where CloudFormation
 * has several, and those that CloudFormation has beside it.
 */
export declare function translateResource(resource: TerraformResource, translation: Translation, view: View): readonly Piece[];
/**
 * The type of the one resource that a Terraform resource becomes whatever its attributes are; null where
 * they decide how many there are, and of which types.
 */
export declare function onlyType(resource: TerraformResource, { tables, awscc }: Translation): string | null;
