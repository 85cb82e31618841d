import type { Severity } from './model/policy.js';
import type { Assume } from './model/worlds/world.js';
/** What to judge, and by what: the options of the command line in camelCase. */
export interface CheckOptions {
    /** Default: the process's current folder. */
    readonly cwd?: string;
    /** Files, folders or globs; none: the current folder. */
    readonly paths?: readonly string[];
    /** Policy packs, by id or file. */
    readonly pack?: readonly string[];
    /** Policy ids: only these. */
    readonly policy?: readonly string[];
    /** Folders with policies of one's own. */
    readonly policies?: string | readonly string[];
    /** Values of parameters and variables, as text. */
    readonly param?: Readonly<Record<string, string>>;
    /** Files with such values: CloudFormation's JSON forms, `.tfvars`, `.tfvars.json`. */
    readonly paramFile?: readonly string[];
    /** Read `TF_VAR_…` of the environment as well; default false, as results then differ by machine. */
    readonly envVars?: boolean;
    readonly assume?: Assume;
    /** The least severity that closes the gate; default `high`. */
    readonly failOn?: Severity;
    readonly warnOnly?: boolean;
    readonly failOnUnknown?: boolean;
    /** Folder that inputs must not lead out of. */
    readonly root?: string;
    /** Folder of the `.tf` files that plans were made from; default: the folder that a plan lies in. */
    readonly terraformRoot?: string;
    /** In bytes; default 1 GiB. */
    readonly maxInputSize?: number;
}
/** A plan of 1 GiB is larger than any that teams are known to have; more is asked for by option. */
export declare const defaultMaxInputSize: number;
