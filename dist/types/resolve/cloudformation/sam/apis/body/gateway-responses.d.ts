import type { RawMap } from '../../../../../model/document.js';
/** The definition with the API's own answers to errors. */
export declare function addGatewayResponses(document: RawMap, added: RawMap): RawMap;
