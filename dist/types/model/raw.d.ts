import type { Raw, RawMap } from './document.js';
export declare const isRawList: (raw: Raw | undefined) => raw is readonly Raw[];
export declare function isRawMap(raw: Raw | undefined): raw is RawMap;
/** Reads an own member of a map; undefined where there is none, or no map. */
export declare function memberOf(raw: Raw | undefined, name: string): Raw | undefined;
/** The only member of a map that has one: a function with its argument. */
export declare function onlyMember(raw: Raw | undefined): readonly [name: string, value: Raw] | null;
/** A scalar as the service writes it where it wants a string; null for anything else. */
export declare function scalarText(value: unknown): string | null;
/** The list under a name; empty where there is none. */
export declare function listAt(raw: Raw | undefined, name: string): readonly Raw[];
/** The items of a list; of anything else, that alone, since many a list of one may be written so. */
export declare function listed(raw: Raw | undefined): readonly Raw[];
