import type { RunError } from '../model/decision.js';
import type { AuthoringFault } from './authoring-faults.js';
/** A YAML file of an author's: its data, and where in it something stands. */
export interface Authored {
    readonly data: unknown;
    readonly errors: readonly RunError[];
    readonly errorAt: (fault: AuthoringFault) => RunError;
}
/** Parses a policy, a pack or settings. Such files come from the trusted side. */
export declare function readAuthored(text: string, file: string, kind?: 'policy' | 'settings'): Authored;
