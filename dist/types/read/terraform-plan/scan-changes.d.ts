import type { JsonBytes } from './json-bytes.js';
import { type ReadEntry } from './read-changes.js';
/** The entries of `resource_changes`, whose values are parsed when they are asked for. */
export declare function scanChanges(json: JsonBytes, start: number): {
    readonly entries: readonly ReadEntry[];
    readonly end: number;
};
