import type { Raw, RawMap } from '../../../../model/document.js';
import type { Generated, SamResource } from '../generated.js';
/** Tags of a resource of SAM as the list that CloudFormation takes; undefined where it has none. */
export declare function tagsOf(properties: RawMap): readonly RawMap[] | undefined;
/** What an API was expanded to, with its tags on everything that takes them. */
export declare function propagateTags(made: readonly Generated[], resource: SamResource, isWanted: boolean, tags?: Raw | undefined): readonly Generated[];
