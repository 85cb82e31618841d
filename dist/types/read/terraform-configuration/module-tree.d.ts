import type { ModuleNode, SourceFile } from '../../model/configuration.js';
import type { RunError } from '../../model/decision.js';
import type { ModuleManifest } from './module-manifest.js';
import { type FolderContent, type FolderContext } from './read-folder.js';
/** A tree of modules with everything that came up while it was read. */
export interface ModuleTree {
    readonly root: ModuleNode;
    readonly files: readonly SourceFile[];
    readonly errors: readonly RunError[];
    /** Modules that weren't read, and parts of files that are broken, as clauses. */
    readonly unread: readonly string[];
}
/** Reads the modules that a root module calls, and those that they call. */
export declare function readModuleTree(folder: string, content: FolderContent, manifest: ModuleManifest, context: FolderContext): Promise<ModuleTree>;
