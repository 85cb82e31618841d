import type { CheckOptions } from './check-options.js';
import type { JudgedRun } from './judge.js';
import type { Decision } from './model/decision.js';
/**
 * Adds what policies of the head allow and those of the base don't, and the other way round. Where nobody
 * asked for it, only if there is some.
 */
export declare function withAccess(decision: Decision, base: JudgedRun, head: JudgedRun, { access: asked }: CheckOptions): Promise<Decision>;
/** The base without what lies in the head as well and was not read there: it is no input, or didn't change. */
export declare function asFarAsRead(base: JudgedRun, head: JudgedRun): JudgedRun;
