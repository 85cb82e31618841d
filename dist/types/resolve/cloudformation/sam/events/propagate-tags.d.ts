import type { Generated, SamResource } from '../generated.js';
/** With `PropagateTags`, the tags of a resource of SAM take the place of those of all that it makes. */
export declare function propagateTags(made: readonly Generated[], resource: SamResource): readonly Generated[];
