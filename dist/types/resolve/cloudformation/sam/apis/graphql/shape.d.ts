import type { Raw, RawMap } from '../../../../../model/document.js';
/**
 * The settings of a part of a GraphQL API, which takes no others and none with a function in their
 * place. @param names those that must be there begin with an exclamation mark
 */
export declare function settingsIn(raw: Raw | undefined, what: string, names: string): RawMap;
/** The members of a map, by name. */
export declare function membersIn(raw: Raw | undefined, what: string): readonly (readonly [name: string, raw: Raw])[];
