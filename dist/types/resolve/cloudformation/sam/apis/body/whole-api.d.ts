import type { Raw, RawMap } from '../../../../../model/document.js';
/** Switches the address off, or on, that API Gateway gives to the API. */
export declare function setExecuteApiEndpoint(document: RawMap, isDisabled: Raw): RawMap;
/** The same for a definition that has its addresses in `servers`. */
export declare function setOnServers(document: RawMap, isDisabled: Raw): RawMap;
/** Media types that are passed on as they are. In templates `~1` stands for a slash. */
export declare const setBinaryMediaTypes: (document: RawMap, types: Raw) => RawMap;
/** The definition with the API's models, whose names are lower case there. */
export declare function addModels(document: RawMap, models: RawMap): RawMap;
