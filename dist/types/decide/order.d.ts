import type { Decision, Finding, RunError, Verdict } from '../model/decision.js';
type Identity = Pick<Verdict, 'inputFile' | 'stack' | 'address' | 'policy'>;
/** In code units, so that the order is the same everywhere. */
export declare const byIdentity: (one: Identity, other: Identity) => number;
type Weighed = Pick<Finding, 'blocks' | 'verdict'>;
export declare const byWeight: (one: Weighed, other: Weighed) => number;
/** The gate, and the exit code that says so. */
export declare function outcomeOf(errors: readonly RunError[], blocking: number): Pick<Decision, 'gate' | 'exitCode'>;
export {};
