import type { Raw, RawMap } from '../../../../../model/document.js';
/** One method of one path, as a definition names them, and the condition of what it invokes. */
export interface Route {
    readonly path: string;
    readonly method: string;
    readonly condition: string | null;
}
/**
 * The definition with the method bound to what it invokes.
 *
 * @param responses of the method where it has none of its own
 */
export declare function addIntegration(document: RawMap, { path, method, condition }: Route, integration: RawMap, responses: RawMap): RawMap;
export declare function lambdaIntegration(uri: Raw, isStream: boolean, credentials: Raw | null): RawMap;
/**
 * With whose credentials the function is invoked where IAM authorizes the method: its own role's,
 * the API's, else the caller's. Null: none are set.
 */
export declare function credentialsFor(methodAuth: RawMap, apiAuth: RawMap): Raw | null;
/** The integration that starts a state machine with what the request holds. */
export declare function stateMachineIntegration(stateMachine: string, credentials: Raw, isUnescaped: boolean): RawMap;
export declare const stateMachineResponses: RawMap;
