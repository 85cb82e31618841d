import type { PackEntry } from '../model/policy-entry.js';
/** The built-in packs, sorted by id; `all` is none of them, as it is made anew for each run. */
export declare const builtInPacks: readonly PackEntry[];
/** A built-in pack by its name; else what to say of the name. */
export declare function findPack(name: string): PackEntry | string;
