import type { Candidate, Problem } from './found-input.js';
import type { Roots } from './root-of.js';
/** What one path of the command line gave. */
export interface Collected {
    readonly candidates: readonly Candidate[];
    readonly problems: readonly Problem[];
}
/** From one path to candidates: a file, a folder, or a pattern where nothing of that name exists. */
export declare function collectCandidates(given: string, roots: Roots, maxSize: number): Promise<Collected>;
