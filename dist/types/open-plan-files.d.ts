import type { OpenPlanFiles } from './model/plan-files.js';
import type { Given } from './model/resolved.js';
import { type FoundInput, type TerraformRoot } from './read/index.js';
import type { ReadConfiguration } from './read-configurations.js';
export interface PlanFilesContext {
    readonly given: Given;
    /** An absolute path as reports show it. */
    readonly label: (path: string) => string;
    /** Where the plans were made, if that is said; else the folder that a plan lies in. */
    readonly terraformRoot: TerraformRoot | null;
    readonly readConfiguration: ReadConfiguration;
}
/** The files that a plan was made from, and what a reader should know of them. */
export interface FoundPlanFiles {
    readonly openFiles: OpenPlanFiles | null;
    readonly notes: readonly string[];
}
/**
 * Reads the configuration that a plan was made from, where it is at hand. A plan is judged without it
 * where it can't be read.
 */
export declare function openPlanFiles(input: FoundInput, { given, label, terraformRoot, readConfiguration }: PlanFilesContext): Promise<FoundPlanFiles>;
