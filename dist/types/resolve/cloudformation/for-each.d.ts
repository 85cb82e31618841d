import type { Raw, RawMap } from '../../model/document.js';
import type { Path } from '../../model/truth.js';
import { type Condition } from '../../model/worlds/condition.js';
import type { StackContext } from './stack-context.js';
/** A member of a section or of a map, as it is or as a loop makes it. */
export interface Member {
    readonly name: string;
    readonly raw: Raw;
    /** Where it is written. */
    readonly origin: Path;
    /** The condition under which the loop makes it; null: always. */
    readonly when: Condition | null;
}
export interface Members {
    readonly members: readonly Member[];
    /** Why there may be more of them, as clauses. */
    readonly open: readonly string[];
}
export declare const isLoop: (name: string) => boolean;
/**
 * Writes out the loops among the members of a map. What a loop may run over, and isn't known before
 * deployment, leaves the members open.
 * Source: "Fn::ForEach", CloudFormation template reference.
 */
export declare function expandMembers(map: RawMap, at: Path, context: StackContext): Members;
