export { type ChosenPolicies, choosePolicies } from './choose-policies.ts'
export type { CheckSchemas } from './parse-policy.ts'
