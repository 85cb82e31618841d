import type { RawMap } from '../../../../model/document.js';
import type { SamResource, SamTemplate } from '../generated.js';
/** The definition with who may call the API. */
export declare function addRestAuth(document: RawMap, auth: RawMap, resource: SamResource, sam: SamTemplate): RawMap;
