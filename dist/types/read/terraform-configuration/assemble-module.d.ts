import type { ConfigurationModule } from '../../model/configuration.js';
import type { RunError } from '../../model/decision.js';
import { type FileContent } from './read-hcl.js';
export interface AssembledModule {
    readonly module: ConfigurationModule;
    readonly errors: readonly RunError[];
}
/** Joins the files of a folder, override files last, to what they declare together. */
export declare function assembleModule(folder: string, files: readonly FileContent[], overrides: readonly FileContent[]): AssembledModule;
