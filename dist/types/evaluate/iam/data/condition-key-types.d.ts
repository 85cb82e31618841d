/** What AWS publishes of a condition key. */
export interface PublishedKey {
    readonly type: 'string' | 'arn' | 'boolean' | 'number' | 'date' | 'address' | 'binary';
    /** Whether a request may hold several values under it. */
    readonly isMany: boolean;
}
interface Prefix {
    /** By name in lower case. */
    readonly keys: ReadonlyMap<string, PublishedKey>;
    /** As they are written. */
    readonly names: readonly string[];
    /** Those with a name of one's own in them. */
    readonly free: readonly (readonly [RegExp, PublishedKey])[];
}
/** The keys of a prefix, in lower case; null for one that isn't published. */
export declare function publishedPrefix(prefix: string): Prefix | null;
/** A condition key, by its name in any case: `aws:sourceip`; null for one that isn't published. */
export declare function publishedKey(name: string): PublishedKey | null;
export {};
