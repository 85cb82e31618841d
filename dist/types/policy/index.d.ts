export { type ChosenPolicies, choosePolicies } from './choose-policies.js';
export type { CheckSchemas } from './parse-policy.js';
