import type { Range } from '../../model/source-location.js';
import { type Reading } from './reading.js';
/** A file or folder that some file of the assembly names. */
export interface Naming {
    /** The folder that the name is relative to. */
    readonly folder: string;
    readonly name: string;
    /** The file that names it, labelled, and the place in there, looked up only for an error. */
    readonly by: string;
    readonly at: () => Range | null;
}
/** The real path of what an input names; or why there is none that may be read. */
export type Named = {
    readonly kind: 'found';
    readonly path: string;
} | {
    readonly kind: 'outside';
} | {
    readonly kind: 'absent';
};
export declare function locateNamed(bounds: readonly string[], folder: string, name: string): Named;
/** As {@link locateNamed}, telling the person where there is nothing that may be read. */
export declare function openNamed(reading: Reading, naming: Naming): string | null;
/** @throws InputError where it can't be read, is no regular file, or has more than `maxSize` bytes. */
export declare function readText(path: string, maxSize: number): string;
export declare function realOrNull(path: string): string | null;
