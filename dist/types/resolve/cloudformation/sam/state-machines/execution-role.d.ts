import type { RawMap } from '../../../../model/document.js';
import type { Generated, SamResource, SamTemplate } from '../generated.js';
/** The role of a state machine that names none. */
export declare function executionRole(resource: SamResource, sam: SamTemplate): Generated;
/** Those of the person come after SAM's own. */
export declare const tagsOf: ({ body }: SamResource) => readonly RawMap[];
