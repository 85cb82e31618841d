import type { SourceFile, SourceFinder } from './source-finder.js';
import type { SourceMap } from './source-map.js';
/** The place that compiled code was made from. Line and column count from 1. */
export interface OriginalLine {
    /** Whether it belongs to an installed package that was bundled. */
    readonly isLibrary: boolean;
    readonly file: SourceFile;
    readonly line: number;
    readonly column: number;
}
/**
 * Where a line of compiled code comes from; null where the map says nothing of it. `lastColumn`
 * counts from 1: what begins furthest to the right up to there is taken.
 */
export declare function originalLine(map: SourceMap, line: number, lastColumn: number, finder: SourceFinder): OriginalLine | null;
