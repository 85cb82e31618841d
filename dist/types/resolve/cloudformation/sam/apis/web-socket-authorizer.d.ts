import type { RawMap } from '../../../../model/document.js';
import type { Generated, SamResource, SamTemplate } from '../generated.js';
/** Who may connect to a WebSocket API. */
export interface Authorization {
    /** What it makes of the `$connect` route. */
    readonly properties: RawMap;
    readonly made: readonly Generated[];
}
/** Null where the API says nothing of it. */
export declare function connectAuthorization(resource: SamResource, sam: SamTemplate): Authorization | null;
