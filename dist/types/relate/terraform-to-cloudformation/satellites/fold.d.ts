import type { TerraformResource } from '../../../model/terraform.js';
import { type Value, type ValueMap } from '../../../model/value.js';
import type { Properties } from '../put-value.js';
import type { PartOf } from '../table.js';
import type { Contribution, Possibility } from './join.js';
/** What is known of the parts of one resource. */
export interface PartsToFold {
    readonly contributions: readonly Contribution[];
    readonly possibilities: readonly Possibility[];
    readonly partOf: (part: TerraformResource) => PartOf | null;
    /** What a part sets in the resource. */
    readonly propertiesOf: (part: TerraformResource) => ValueMap;
    /** Marks a value as one that a part is the cause of. */
    readonly mark: (part: TerraformResource, value: Value) => Value;
}
/**
 * The properties of a resource with those of its parts. A part wins over the deprecated block of the
 * resource itself; what may belong to the resource counts only where nothing else is said.
 */
export declare function foldParts(own: ValueMap, parts: PartsToFold): Properties;
/** The properties that a part sets in its resource, and whether it adds to them. */
export declare function settingsOf(partOf: PartOf | null): readonly {
    name: string;
    adds: boolean;
}[];
