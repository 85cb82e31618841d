import type { Raw, RawMap } from '../../../../model/document.js';
/** An authorizer of an HTTP API. */
export interface HttpApiAuthorizer {
    readonly scopes: Raw;
    /** The function that decides, where the API asks that it may be invoked. */
    readonly invokes: Raw | null;
    /** Its entry in the definition's `components.securitySchemes`. */
    readonly definition: RawMap;
}
export declare function httpAuthorizers(auth: RawMap): ReadonlyMap<string, HttpApiAuthorizer>;
