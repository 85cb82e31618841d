import type { JsonBytes } from './json-bytes.js';
import type { ChangeEntry } from './read-changes.js';
/** The entries of `resource_changes`, whose values are parsed when they are asked for. */
export declare function scanChanges(json: JsonBytes, start: number): {
    readonly changes: readonly ChangeEntry[];
    readonly end: number;
};
