import type { Evidence, Truth } from '../../model/truth.js';
import type { Facets } from './facets.js';
import type { Requests } from './requests.js';
import type { Target } from './targets.js';
/** What is told where no statement was meant for the requests, and where it can't be decided. */
interface Told {
    readonly nothing: Evidence;
    readonly undecided: Evidence;
}
/**
 * Tries single requests for a resource, each denied by some statement: of a caller without
 * credentials who sends nothing that conditions ask for; and, for each statement that spares some
 * requests, of one that it spares.
 */
export declare function everySample(statements: readonly Facets[], target: Target, requests: Requests, { nothing, undecided }: Told): Truth;
export {};
