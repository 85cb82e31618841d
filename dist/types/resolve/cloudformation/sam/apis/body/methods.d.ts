import type { Raw, RawMap } from '../../../../../model/document.js';
export declare const ANY_METHOD = "x-amazon-apigateway-any-method";
export declare const INTEGRATION = "x-amazon-apigateway-integration";
/** The name of a method in a definition: `GET` to `get`, `any` to the extension for it. */
export declare function methodName(written: string): string;
export declare const pathsOf: (document: RawMap) => RawMap;
export declare const withPath: (document: RawMap, path: string, item: Raw) => RawMap;
/** With each item that the path may be changed. */
export declare function changePath(document: RawMap, path: string, change: (item: RawMap) => RawMap): RawMap;
/** With the path and the method there, empty where they weren't. */
export declare function addPath(document: RawMap, path: string, method: string): RawMap;
/** Whether every item that the path may be integrates the method with a service already. */
export declare function hasIntegration(document: RawMap, path: string, method: string): boolean;
export declare const isIntegrated: (definition: Raw | undefined) => boolean;
/** With each integrated definition of one method of the path changed. */
export declare function changeMethod(document: RawMap, path: string, method: string, change: (definition: RawMap) => RawMap): RawMap;
/** With each integrated definition of every method of the path changed. */
export declare function changeMethods(document: RawMap, path: string, change: (definition: RawMap, method: string) => RawMap): RawMap;
