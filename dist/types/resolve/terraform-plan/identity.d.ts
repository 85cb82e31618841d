import { type ResourceId, type Unknown, type Value } from '../../model/value.js';
import type { Origin, UnknownOrigin } from './origin.js';
import { type Instance } from './plan-index.js';
export type IdOf = (instance: Instance) => ResourceId;
/** What would tell a plan's values that a plan leaves out. */
export declare const GIVE_FILES = "the folder with the .tf files as well";
/**
 * Whether the value is the one thing's own, and not made of it: a known text beside a reference may
 * be joined to it, while a flag, a number or nothing only chooses. Where the plan doesn't say which
 * attribute is taken, the value's own name must.
 */
export declare function isExact(name: string, { instance, path }: UnknownOrigin, origins: readonly Origin[]): boolean;
export declare const isText: (origin: Origin) => boolean;
/** The resource that a value identifies; unknown where nothing of the input can be meant. */
export declare function identityOf(name: string, origin: UnknownOrigin, idOf: IdOf): Value;
export declare const writtenAs: ({ instance, path }: UnknownOrigin) => string;
/** One of several resources, or something made of one. */
export declare function oneOf(origins: readonly UnknownOrigin[], idOf: IdOf): Value;
/** A composed text. */
export declare const partOfDocument: (origin: UnknownOrigin) => Unknown;
/**
 * An item of `resources`, `identifiers` or `values`: `"${x.arn}/*"` and `x.arn` look alike, so what
 * may stand beside the reference is a hole. A principal is an ARN as it is.
 */
export declare function patternOf(name: string, origin: UnknownOrigin, idOf: IdOf): Value;
