import type { Raw, RawMap } from '../../../../model/document.js';
/** An authorizer of a REST API. */
export interface RestAuthorizer {
    readonly scopes: Raw;
    /** The function that decides, where API Gateway must be let invoke it. */
    readonly invokes: Raw | null;
    /** Its entry in the definition's `securityDefinitions`. */
    readonly definition: RawMap;
}
/** The authorizers of an API's `Auth` by name, IAM's included where it is the default. */
export declare function restAuthorizers(auth: RawMap, isDefault: boolean): ReadonlyMap<string, RestAuthorizer>;
