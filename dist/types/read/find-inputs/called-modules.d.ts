import type { Candidate } from './found-input.js';
/**
 * Leaves out the configurations that another configuration of the run calls as a module: those are
 * judged as their callers deploy them. A configuration that was named stays. Of modules that call
 * one another in a circle, the first stays, so that nothing goes unjudged.
 */
export declare function withoutCalledModules(candidates: readonly Candidate[]): readonly Candidate[];
