import type { Block, Expression } from '../../model/configuration.js';
import type { Path } from '../../model/truth.js';
import { type Value } from '../../model/value.js';
import type { Run, Scope } from './scope.js';
/** A place on the way to where a value is written, and the steps that are left from there. */
export interface Trail {
    readonly by: Expression | Block;
    readonly scope: Scope;
    readonly path: Path;
}
/**
 * Follows steps into a value to where its part is written: into what is written out, and from a
 * reference, a conditional or a function to what it stands for, as far as that was written out as well.
 */
export declare function follow(from: Trail, hops?: number): Trail;
/** Down to the innermost part that was written out somewhere. */
export declare function byValue(value: Value | undefined, path: Path, { written }: Run, hops?: number): Trail | null;
