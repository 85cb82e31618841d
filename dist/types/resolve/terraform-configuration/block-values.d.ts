import type { Block } from '../../model/configuration.js';
import { type Value } from '../../model/value.js';
import { type Scope } from './scope.js';
/**
 * The blocks of one type in a body as a list of maps, `dynamic` ones written out; undefined where
 * there are none. Where the number isn't known of some, the list has an unknown item for them, and
 * is unknown where there are no others.
 */
export declare function blockValues(blocks: readonly Block[], type: string, scope: Scope): Value | undefined;
/** An argument that is null isn't there; where a condition decides that, in that branch. */
export declare function withoutNull(value: Value | undefined): Value | undefined;
/** Blocks of a type of which there are none aren't there. */
export declare function withoutNone(value: Value | undefined): Value | undefined;
/** How many blocks a dynamic one makes; null where that isn't known, or depends on a condition. */
export declare function dynamicCount(block: Block, scope: Scope): number | null;
