import type { Raw, RawMap } from '../../../model/document.js';
import type { Path } from '../../../model/truth.js';
/**
 * What a resource has, together with what `Globals` give it: maps are joined, lists come after the
 * global ones, and anything else of its own counts instead.
 * Source: "Globals section of the AWS SAM template", Overridable globals.
 */
export declare function mergeGlobals(global: Raw, own: Raw): Raw;
export declare function mergeMaps(global: RawMap, own: RawMap): RawMap;
/** Which of two merged values a part of the outcome comes from, and where in it that stands. */
export interface Origin {
    readonly isGlobal: boolean;
    readonly pointer: Path;
}
export declare function originOf(pointer: Path, global: Raw, own: Raw): Origin;
