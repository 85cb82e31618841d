import type { Json, Policy } from '../model/policy.js';
/** Puts the values of a policy's parameters where its check refers to them: `{ parameter: name }`. */
export declare function bindParameters(policy: Policy, given: Readonly<Record<string, Json>>): Policy;
