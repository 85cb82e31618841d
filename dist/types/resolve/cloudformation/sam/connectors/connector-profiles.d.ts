/**
 * What a connector grants, by the types of its source and its destination. `%{…}` are holes, filled with
 * what is known of either: `%{Destination.Arn}`. `${…}` are filled by CloudFormation.
 * Source: aws-sam-translator 1.110 (Apache-2.0), `model/connector_profiles/profiles.json`.
 */
export type Access = 'Read' | 'Write';
export interface RoleProfile {
    readonly kind: 'role';
    /** Whose role gets the policy. */
    readonly of: 'source' | 'destination';
    readonly access: Readonly<Partial<Record<Access, readonly Statement[]>>>;
    /** The only sets of permissions that may be asked for; undefined: any. */
    readonly only?: readonly (readonly Access[])[];
}
export interface Statement {
    readonly actions: readonly string[];
    readonly resources: readonly string[];
}
/** The destination's own policy lets the source write, from its ARN alone. */
export interface DestinationProfile {
    readonly kind: 'queue' | 'topic';
    readonly principal: string;
    readonly action: string;
}
export interface FunctionProfile {
    readonly kind: 'function';
    readonly principal: string;
    readonly sourceArn: string;
    readonly sourceAccount?: string;
}
export type ConnectorProfile = RoleProfile | DestinationProfile | FunctionProfile;
type ByType<T> = ReadonlyMap<string, T>;
export declare const connectorProfiles: ByType<ByType<ConnectorProfile>>;
export {};
