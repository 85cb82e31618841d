import type { ModuleNode } from '../../model/configuration.js';
/** Packages that some functions need; null where no expression calls one of those. */
export interface Libraries {
    readonly yaml: typeof import('js-yaml') | null;
    readonly regex: typeof import('re2js') | null;
}
/** Loads what the functions called in a configuration need. */
export declare function loadLibraries(root: ModuleNode): Promise<Libraries>;
