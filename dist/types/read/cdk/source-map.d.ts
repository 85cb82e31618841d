import { type SourceFinder } from './source-finder.js';
import { type Mapping } from './source-mappings.js';
/** The map of one compiled file. */
export interface SourceMap {
    /** The folder that `sources` are relative to. */
    readonly folder: string;
    /** As they are written, with the map's `sourceRoot` in front. */
    readonly sources: readonly string[];
    /** What begins on a line of the compiled code, by column; lines count from 0. */
    readonly on: (line: number) => readonly Mapping[];
}
/**
 * The source map of a compiled file: the one that its last lines name or hold, else the one beside
 * it. Null where there is none under the root, or it can't be read: then the compiled line stands.
 */
export declare function readSourceMap(path: string, lines: readonly string[] | null, finder: SourceFinder): SourceMap | null;
