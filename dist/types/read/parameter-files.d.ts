import type { RunError } from '../model/decision.js';
import type { Given } from '../model/resolved.js';
export interface GivenValues extends Omit<Given, 'assume'> {
    readonly errors: readonly RunError[];
}
/**
 * Values from parameter files and, over them, from the command line. A `.tfvars` file is handed on as
 * text; JSON and YAML are read in the forms of CloudFormation's tools; of a configuration of the SAM CLI
 * (`samconfig.toml`) the parameter overrides, of the environment that follows a `#`, else of `default`.
 * `environment`: the process's, where variables of Terraform are to be taken from it.
 */
export declare function readGiven(cwd: string, files: readonly string[], values: Readonly<Record<string, string>>, environment?: Readonly<Record<string, string | undefined>>): Promise<GivenValues>;
