import type { Raw, RawMap } from '../../../../../model/document.js';
/** The built-in authorizer that checks the signature of a request. */
export declare const AWS_IAM = "AWS_IAM";
/** The scopes that an authorizer asks for, by its name. */
export type Scopes = ReadonlyMap<string, Raw>;
export declare const withApiKeyDefinition: (document: RawMap) => RawMap;
/** With definitions in the place of those of the same names. */
export declare function withDefinitions(document: RawMap, added: RawMap): RawMap;
/** The method with its own authorizer. */
export declare function setAuthorizer(document: RawMap, path: string, method: string, authorizer: string, scopes: Raw | undefined): RawMap;
/** The method with or without an API key, whatever the API asks for. */
export declare function setApiKey(document: RawMap, path: string, method: string, isRequired: boolean): RawMap;
/** The methods of the path with the API's authorizer, where they have none of their own. */
export declare function setDefaultAuthorizer(document: RawMap, path: string, authorizer: string, scopes: Scopes, isForPreflight: boolean): RawMap;
/** The methods of the path with an API key, where they don't say that they need none. */
export declare function setDefaultApiKey(document: RawMap, path: string, isForPreflight: boolean): RawMap;
