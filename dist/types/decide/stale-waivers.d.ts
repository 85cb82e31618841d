import type { RunError, WaiverSummary } from '../model/decision.js';
/** Errors of waivers that are good for nothing, in the settings files that want such errors. */
export declare function staleWaivers(strict: readonly string[], waivers: readonly WaiverSummary[]): readonly RunError[];
