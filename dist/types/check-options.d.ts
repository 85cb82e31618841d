import type { Part } from './model/part-report.js';
import type { Severity } from './model/policy.js';
import type { InlineWaivers } from './model/settings.js';
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
    /** A settings file for all inputs; default: the nearest `stackgate.yaml` above each. */
    readonly config?: string;
    /**
     * What the change is compared with: a revision of git, or a folder that holds the same tree. Settings,
     * packs, waivers, the baseline and policies of one's own are then read from there.
     */
    readonly base?: string;
    /**
     * Which inputs are judged where it is known what changed; `affected`, the default: those that the change
     * can touch. A base that is a folder says nothing of that: then all are.
     */
    readonly inputs?: 'affected' | 'all';
    /**
     * Files that have changed, with `/` below the top of the repository; default: with a base that is a
     * revision, those that differ from it.
     */
    readonly changedFiles?: readonly string[];
    /**
     * With a base: tell what policies newly allow, and no longer allow; false: don't, true: also that there is
     * nothing to tell.
     */
    readonly access?: boolean;
    /** What becomes of exceptions in the inputs where no settings say it; default: `allow`, with a base `propose`. */
    readonly inlineWaivers?: InlineWaivers;
    /** The day that waivers are judged by, `2026-11-25`; default: the clock's. */
    readonly today?: string;
    /** The least severity that closes the gate; default: what the settings say, else `high`. */
    readonly failOn?: Severity;
    readonly warnOnly?: boolean;
    readonly failOnUnknown?: boolean;
    /** Folder that inputs must not lead out of. */
    readonly root?: string;
    /** Folder of the `.tf` files that plans were made from; default: the folder that a plan lies in. */
    readonly terraformRoot?: string;
    /** In seconds; default 300. What isn't judged by then is an error, and all else is reported. */
    readonly timeout?: number;
    /** Judges one part of the inputs only, for `merge`: the decision says which. */
    readonly shard?: Part;
    /** In bytes; default 1 GiB. */
    readonly maxInputSize?: number;
    /** Called after each input that was read. */
    readonly onProgress?: (read: number, of: number) => void;
}
/** A plan of 1 GiB is larger than any that teams are known to have; more is asked for by option. */
export declare const defaultMaxInputSize: number;
