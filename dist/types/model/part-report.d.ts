/** One of several parts of a run, each judged by a machine of its own. */
export interface Part {
    /** From 1. */
    readonly index: number;
    readonly of: number;
}
/** What the report of a part says besides, so that all of them can be joined into one decision. */
export interface PartReport extends Part {
    /** Inputs of the whole run. */
    readonly found: number;
    /** Which of them the part judged: places in the whole list, from 0, in the order of `inputs`. */
    readonly places: readonly number[];
    /** SHA-256 of the whole list: label, kind and SHA-256 of each input. */
    readonly inputs: string;
    /** SHA-256 of what they were judged by: settings, packs, policies, options. */
    readonly judgedBy: string;
    /** Whether the run itself was asked for a part of what is there. */
    readonly isPartial: boolean;
    /** Settings files that make errors of waivers that are good for nothing. */
    readonly strict: readonly string[];
    /** Inputs of the part, by the file of the baseline that holds for them. */
    readonly baselines: readonly {
        readonly file: string;
        readonly inputs: readonly string[];
    }[];
}
