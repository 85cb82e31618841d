import type { RunError } from '../model/decision.js';
import type { Given } from '../model/resolved.js';
export interface GivenValues extends Omit<Given, 'assume'> {
    readonly errors: readonly RunError[];
}
/**
 * Values from parameter files and, over them, from the command line. A `.tfvars` file is handed on as
 * text; JSON is read in CloudFormation's three forms: a list of `ParameterKey` and `ParameterValue`, a
 * map under `Parameters`, a plain map.
 */
export declare function readGiven(cwd: string, files: readonly string[], values: Readonly<Record<string, string>>): GivenValues;
