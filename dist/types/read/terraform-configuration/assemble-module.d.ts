import type { ConfigurationModule } from '../../model/configuration.ts';
import type { RunError } from '../../model/decision.ts';
import { type FileContent } from './read-hcl.ts';
export interface AssembledModule {
    readonly module: ConfigurationModule;
    readonly errors: readonly RunError[];
}
/** Joins the files of a folder, override files last, to what they declare together. */
export declare function assembleModule(folder: string, files: readonly FileContent[], overrides: readonly FileContent[]): AssembledModule;
