import type { Written } from './document.js';
import type { Language } from './language.js';
/**
 * The sets of values that were made of an element of a statement, by how it was read: what was found out
 * of one is known by the object. Null where something isn't written out: that has other names in other
 * questions, and so other sets.
 */
export type Made = Map<string, Language> | null;
export declare const madeOf: (items: readonly {
    readonly value: Written;
}[]) => Made;
