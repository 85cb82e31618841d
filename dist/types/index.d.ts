/** Stackgate as a library: `check(options)` resolves to the whole decision. */
export { type CheckOptions, check } from './check.ts';
export type { Check, Details, Kit, Place, SettledSpot } from './evaluate/index.ts';
export type * from './model/decision.ts';
export type { Json, Policy, PolicyPack, Severity } from './model/policy.ts';
export type { Truth } from './model/truth.ts';
