import type { Raw, RawMap } from '../../../../../model/document.js';
/** Who may call a GraphQL API. */
export interface Authorization {
    /** Properties of the API. */
    readonly properties: RawMap;
    /** ARNs of the functions that authorize requests. */
    readonly functions: readonly Raw[];
}
export declare function authorizationOf(raw: Raw | undefined): Authorization;
