import type { NamedCheck } from './named-check.js';
export type { NamedCheck } from './named-check.js';
/** The checks that a policy may name in `uses`; each is loaded when a policy of the run needs it. */
export declare const checks: Readonly<Record<string, () => Promise<NamedCheck>>>;
