import type { Raw, RawMap } from '../../../../../model/document.js';
/** The model of an event's request, as it names one of the API's. */
export declare function setRequestModel(document: RawMap, path: string, method: string, request: RawMap): RawMap;
/** What of a request is validated. */
export declare function setValidator(document: RawMap, path: string, method: string, body: boolean, parameters: boolean): RawMap;
/** With the parameters that an event lists: names, or maps from one name to its settings. */
export declare function setParameters(document: RawMap, path: string, method: string, listed: readonly Raw[]): RawMap;
/** How long the integration may take. @param timeout in milliseconds */
export declare const setTimeout: (document: RawMap, path: string, method: string, timeout: Raw) => RawMap;
