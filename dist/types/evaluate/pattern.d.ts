import type { Schema } from '../model/policy.js';
/**
 * Patterns run on untrusted text, so they run on an engine whose time is linear in the text
 * (RE2's syntax: no look-around, no back-references).
 */
export type Matcher = (text: string) => boolean;
/** Must have been called with every schema whose patterns will be asked for. Throws on a pattern outside RE2's syntax. */
export declare function preparePatterns(schemas: Iterable<Schema>): Promise<void>;
export declare function matcherOf(pattern: string): Matcher;
