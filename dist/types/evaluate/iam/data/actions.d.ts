/** What AWS publishes of an action. */
export interface PublishedAction {
    /** As it is written: `s3:GetObject`. */
    readonly name: string;
    readonly level: 'P' | 'T' | 'W' | 'L' | 'R';
    /** Names of the resource types that it is for; none: it can only be granted on `*`. */
    readonly types: readonly string[];
}
interface PublishedService {
    /** By name in lower case. */
    readonly actions: ReadonlyMap<string, PublishedAction>;
    /** ARNs with wildcards, by resource type. */
    readonly types: ReadonlyMap<string, string>;
}
/** The actions of a service, by its prefix in lower case; null for one that isn't published. */
export declare function publishedService(service: string): PublishedService | null;
/** An action, by its name in any case: `S3:getobject`. */
export declare function publishedAction(name: string): PublishedAction | null;
export {};
