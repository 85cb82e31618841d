import type { Run } from './run.js';
/** The attributes that a type of resource has; null where they aren't all known. */
export type AttributesOf = (type: string) => ReadonlySet<string> | null;
/** Loads which attributes there are, where a text may ask for some. Until then none is called wrong. */
export declare function prepareAttributes(run: Run, text: string): Promise<void>;
