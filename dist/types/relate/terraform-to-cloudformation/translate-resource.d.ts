import type { TerraformResource } from '../../model/terraform.ts';
import { type Piece, type Translation, type View } from './translation.ts';
/**
 * What a Terraform resource becomes: a resource of the canonical shape, several where CloudFormation
 * has several, and those that CloudFormation has beside it.
 */
export declare function translateResource(resource: TerraformResource, translation: Translation, view: View): readonly Piece[];
