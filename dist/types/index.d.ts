/** Stackgate as a library: `check(options)` resolves to the whole decision. */
export { type CheckOptions, check } from './check.js';
export type { Check, Details, Kit, Place, SettledSpot } from './evaluate/index.js';
export type * from './model/decision.js';
export type { Json, Policy, PolicyPack, Severity } from './model/policy.js';
export type { Truth } from './model/truth.js';
