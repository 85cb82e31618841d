import type { Raw, RawMap } from '../../model/document.js';
import { type Effort } from './limits.js';
/** What each map and list that a loop makes was written from. */
export type Copies = WeakMap<object, Raw>;
/**
 * Puts an item in the place of `${Identifier}`, `&{Identifier}` and of a `Ref` to the identifier, in a
 * copy of the loop's body. The form with `&` drops what can't stand in a logical id.
 */
export declare function writeBody(body: RawMap, identifier: string, item: string, effort: Effort, copies: Copies): RawMap;
