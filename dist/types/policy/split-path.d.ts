import type { PathStep } from '../model/policy.js';
/**
 * Splits a path of the closed subset that the schema of policies enforces: `$`, `.Name`,
 * `['any name']`, `[*]`, `[n]`, `..Name`. Quoted names hold a letter, so that none can be taken for an
 * index or a wildcard.
 */
export declare function splitPath(path: string): PathStep[];
