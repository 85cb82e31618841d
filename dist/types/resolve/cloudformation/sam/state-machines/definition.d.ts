import type { RawMap } from '../../../../model/document.js';
import type { SamResource } from '../generated.js';
/**
 * The properties that define a state machine; a string says, as a clause, why SAM refuses them. A file
 * beside the template stays its path, which packaging puts an object of S3 in the place of.
 */
export declare function definitionOf({ body }: SamResource): RawMap | string;
