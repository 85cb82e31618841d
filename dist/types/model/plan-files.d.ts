import type { InstanceKey, InstancePlace, LocateSource } from './plan.js';
import type { Value } from './value.js';
/** What a plan knows of the configuration that it was made from. Addresses are written as HCL writes them. */
export interface PlanFacts {
    /** The plan, relative to the root of the run. */
    readonly file: string;
    /** The value of a variable of the root module; undefined: it has its default. */
    readonly variable: (name: string) => Value | undefined;
    /**
     * Keys of the instances of `aws_x.y` or `data.aws_x.y` in an instance of a module, those of a count
     * in order; null where the plan doesn't tell them all.
     */
    readonly keysOf: (module: string, name: string) => readonly InstanceKey[] | null;
    /** The same of a module call. */
    readonly callKeysOf: (module: string, name: string) => readonly InstanceKey[] | null;
    /** An address as the plan itself writes it. */
    readonly written: (address: string) => string;
    /** What the plan knows of an attribute, null where it isn't set; undefined where nothing. */
    readonly attribute: (address: string, name: string) => Value | undefined;
}
/** The files that a plan was made from, evaluated with what the plan knows. */
export interface PlanFiles {
    /**
     * What is written for an argument, or for the blocks of a type, of an instance; null where nothing is,
     * undefined where the files don't tell. `refersTo`: what the plan says that it refers to, as
     * `aws_x.y`, `local.z`; null where it doesn't say. Files that say otherwise aren't the plan's.
     */
    readonly read: (place: InstancePlace, name: string, refersTo: ReadonlySet<string> | null) => Value | undefined;
    readonly locate: LocateSource;
    /** What a reader should know of the files, a sentence each, once the plan was resolved. */
    readonly notes: () => readonly string[];
}
/** Evaluates the files for a plan. */
export type OpenPlanFiles = (facts: PlanFacts) => PlanFiles;
