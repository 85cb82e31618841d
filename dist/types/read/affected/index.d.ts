import type { FoundInput } from '../find-inputs/index.js';
/** What a change touches. */
export interface ChangedPlaces {
    /** Absolute paths of files that differ, have come or are gone. */
    readonly paths: ReadonlySet<string>;
    /** What a file held before, null where there was none; null altogether where nobody knows. */
    readonly before: ((path: string) => string | null) | null;
}
/**
 * The inputs of a run whose verdicts a change can touch, in their order: what lies in changed files, what
 * names them, and whatever hangs together with that by nested templates, snippets, exports and modules.
 * What tools make (plans, assemblies) always is, since no repository tells what they were made from.
 * Nothing is parsed: in doubt an input counts as affected.
 */
export declare function affectedInputs(inputs: readonly FoundInput[], { paths, before }: ChangedPlaces): readonly FoundInput[];
