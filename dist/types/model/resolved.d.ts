import type { RunError } from './decision.js';
import type { Assume } from './worlds/world.js';
/** What became of one input. */
export interface Resolved<R> {
    /** In the order of the source. */
    readonly resources: readonly R[];
    /** What a reader should know of the input, a sentence each: a module that was not read, a partial plan. */
    readonly notes: readonly string[];
    /** What can't be judged of it; the rest was resolved. */
    readonly errors: readonly RunError[];
}
/** Values that were given for parameters and variables, and how to treat those that weren't. */
export interface Given {
    readonly assume: Assume;
    /** `--param`, and parameter files in CloudFormation's JSON forms: name to text. */
    readonly values: ReadonlyMap<string, string>;
    /** Variable files (`.tfvars`, `.tfvars.json`) in the order given; a later one wins. */
    readonly variableFiles: readonly VariableFile[];
    /**
     * Values of Terraform's variables from the environment (`TF_VAR_…`), by their names, where it was
     * asked to look there: anything else that is given wins.
     */
    readonly environment?: ReadonlyMap<string, string>;
}
export interface VariableFile {
    /** Relative to the root of the run. */
    readonly file: string;
    readonly path: string;
    readonly text: string;
}
