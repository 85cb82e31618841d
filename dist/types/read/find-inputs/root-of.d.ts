import type { FindOptions } from './found-input.js';
/** Whether `path` is `folder` or lies below it. Both absolute and real. */
export declare function holds(folder: string, path: string): boolean;
export interface Roots {
    /** The current folder, real. */
    readonly cwd: string;
    /**
     * The root of an input that lies in `folder` (or is it); `named` is the folder that was named, or
     * the folder of the file that was.
     */
    readonly of: (folder: string, named: string) => string;
    /** The top of the git work tree that holds `folder`, or null. */
    readonly gitTop: (folder: string) => string | null;
}
/** The rule of roots (docs: "Root"). Throws what `realpath` throws where `--root` doesn't exist. */
export declare function findRoots(options: FindOptions): Roots;
