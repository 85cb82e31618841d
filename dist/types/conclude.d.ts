import type { CheckOptions } from './check-options.js';
import { type Base } from './decide/index.js';
import type { JudgedRun } from './judge.js';
import type { Decision, Proposal, RunError } from './model/decision.js';
/** What a run is compared with. */
export interface Against {
    /** Null where it couldn't be judged; `errors` say why. */
    readonly base: Base | null;
    readonly notCompared: (inputFile: string) => boolean;
    readonly proposed: readonly Proposal[];
    readonly errors: readonly RunError[];
    /** Whether settings were read in the base. */
    readonly isTrusted: boolean;
}
/** Decides what follows from what was judged. */
export declare function conclude(run: JudgedRun, options: CheckOptions, { base, notCompared, proposed, errors, isTrusted }?: Against): Promise<Decision>;
/** The inputs of a run, and the files in them that hold resources. */
export declare const filesOf: ({ opened, graph, }: Pick<JudgedRun, "opened" | "graph">) => ReadonlySet<string>;
