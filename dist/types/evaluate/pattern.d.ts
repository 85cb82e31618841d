import type { Schema } from '../model/policy.js';
/**
 * Patterns run on untrusted text, so they run on an engine whose time is linear in the text
 * (RE2's syntax: no look-around, no back-references).
 */
export type Matcher = (text: string) => boolean;
/** Must have been called with the schemas of a policy. Throws on a pattern outside RE2's syntax. */
export declare function preparePatterns(schemas: Iterable<Schema>): Promise<void>;
/**
 * Runs what may ask for patterns that no schema of a policy holds, as its code may: then the engine is loaded,
 * and all is run once more. Few ask, so that the others don't wait for it.
 */
export declare function withPatterns<T>(run: () => T): Promise<T>;
export declare function matcherOf(pattern: string): Matcher;
