import { type CheckOptions } from './check-options.js';
import { type Deadline } from './deadline.js';
import { type TrustedTree } from './load-settings.js';
import type { RunError } from './model/decision.js';
import type { Given } from './model/resolved.js';
import type { Resource } from './model/resource.js';
import type { ResourceGraph } from './model/resource-graph.js';
import type { Settings } from './model/settings.js';
import { type OpenedInput } from './open-input.js';
import type { ChosenPolicies } from './policy/index.js';
import { type FoundInput, findInputs } from './read/index.js';
import { type RunScope } from './run-scopes.js';
/** The inputs of a run, as a search found them. */
export interface FindResult extends Awaited<ReturnType<typeof findInputs>> {
    /** How many were found besides that a change can't touch; absent where that wasn't asked. */
    readonly unaffected?: number;
}
/** What is there to be judged, and by what. */
export interface LoadedRun {
    readonly found: FindResult;
    /** Those of all scopes. */
    readonly chosen: ChosenPolicies;
    /** One for each settings file that holds for an input; at least one. */
    readonly scopes: readonly RunScope[];
    /** Which of them a resource belongs to. */
    readonly scopeOf: (resource: Resource) => RunScope;
    readonly given: Given;
    readonly opened: readonly OpenedInput[];
    readonly graph: ResourceGraph;
    readonly deadline: Deadline;
    /** Of settings and of what was given; those of inputs and policies are with them. */
    readonly errors: readonly RunError[];
}
/** How a run differs from one that a person starts. */
export interface RunBy {
    /** Policies that were chosen before: no settings count then. */
    readonly chosen?: ChosenPolicies;
    /** Where settings and policies are read instead. */
    readonly trusted?: TrustedTree;
    /** Inputs that were found before. */
    readonly found?: FindResult;
    /** When it has to end, where it began before. */
    readonly deadline?: Deadline;
}
export declare const searchInputs: (options: CheckOptions) => Promise<FindResult>;
/**
 * Reads and resolves the inputs of a run, relates their resources, and chooses its policies, where they
 * aren't chosen yet.
 */
export declare function loadRun(options: CheckOptions, by?: RunBy): Promise<LoadedRun>;
/** An input as settings name it: relative to their folder. */
export declare function pathFrom({ folder }: Settings, { path }: Pick<FoundInput, 'path'>, trusted: TrustedTree | null): string;
