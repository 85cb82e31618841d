import type { TerraformResource } from '../../model/terraform.js';
import type { Path } from '../../model/truth.js';
import { type Value } from '../../model/value.js';
import type { View } from './translation.js';
/** Where in a Terraform resource a value was written. */
export interface Origin {
    readonly resource: TerraformResource;
    readonly attribute: Path;
}
export declare const placedView: View;
/**
 * The origin of the value at a path of translated properties: its own, or that of the nearest
 * enclosing one that has one. Where a condition decides, of the branch that reaches further. What a
 * text of JSON says has no origin of its own: the steps into it are those into the text.
 */
export declare function originAt(properties: Value, path: Path, whole: Origin): Origin;
