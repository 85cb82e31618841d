/** Computes once, when first asked. While it is computed, whoever asks gets `meanwhile`. */
export declare function lazy<T>(compute: () => T, meanwhile: T): () => T;
/** Named values of a stack, each computed when first asked for. */
export interface Entries<T> {
    readonly names: () => Iterable<string>;
    readonly has: (name: string) => boolean;
    /** Undefined where nothing has this name. */
    readonly get: (name: string) => T | undefined;
}
/** @param circular what a value that needs itself comes to */
export declare function lazyEntries<S, T>(sources: () => ReadonlyMap<string, S>, compute: (name: string, source: S) => T, circular: (name: string, source: S) => T): Entries<T>;
/** The entries of both; where both have a name, the first one's. */
export declare const joinEntries: <T>(first: Entries<T>, second: Entries<T>) => Entries<T>;
