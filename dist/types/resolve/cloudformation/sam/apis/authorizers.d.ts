import type { Raw, RawMap } from '../../../../model/document.js';
/** An authorizer of a REST API or of an HTTP API. */
export interface Authorizer {
    readonly scopes: Raw;
    /** The function that decides, where API Gateway must be let invoke it. */
    readonly invokes: Raw | null;
    /** Its entry among the security schemes of the API's definition. */
    readonly definition: RawMap;
}
export type Authorizers = ReadonlyMap<string, Authorizer>;
export declare const AUTHORIZER = "x-amazon-apigateway-authorizer";
/** The authorizers of an API's `Auth` by name, IAM's first where the API has it. */
export declare function authorizersIn(auth: RawMap, isByIam: boolean, read: (authorizer: RawMap) => Authorizer): Authorizers;
/** What an authorizer looks at of a request. @param prefixes by the part of `Identity` that has the names */
export declare function identitySources(identity: RawMap, prefixes: Readonly<Record<string, string>>): readonly string[];
