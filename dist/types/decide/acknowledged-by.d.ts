import type { Acknowledged } from '../model/decision.js';
import type { Judgement } from '../model/judgement.js';
/**
 * The exception that the input itself asks for at the resource, or at the one that the cause lies in;
 * the nearest one, before all one that gives a reason. One that names the policy without our namespace
 * comes last: it is told, so that it doesn't fail in silence, and is never in force. Null where there
 * is none.
 */
export declare function acknowledgedBy(judgement: Judgement): Acknowledged | null;
/** Whether it may be in force, where the settings allow that. */
export declare const isComplete: ({ rule, reason }: Acknowledged) => boolean;
