import type { Raw, RawMap } from '../../../../../model/document.js';
import type { Route } from './rest-integration.js';
/** The definition with the method bound to the function, unless it is bound already. */
export declare function addHttpIntegration(document: RawMap, { path, method, condition }: Route, uri: Raw): RawMap;
/** The method with each parameter in braces that its path has. */
export declare function addPathParameters(document: RawMap, path: string, method: string, names: readonly string[]): RawMap;
/** How requests are written for the function: `1.0` or `2.0`. */
export declare const setPayloadFormat: (document: RawMap, path: string, method: string, version: Raw) => RawMap;
/** Whether the template's own definition has the function behind its default route. */
export declare function integratesByDefault(definition: Raw | undefined, functionId: string): boolean;
