import type { RawMap } from '../../../../model/document.js';
import type { ApiEvent } from './api-events.js';
/** The definition with who may call the API. */
export declare function addHttpAuth(document: RawMap, auth: RawMap): RawMap;
/** Who may call the method, as the event says. @param api the `Auth` of the API */
export declare function setHttpAuth(document: RawMap, event: ApiEvent, auth: RawMap, api: RawMap): RawMap;
