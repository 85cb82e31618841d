import type { Check } from 'stackgate'

/** The policy leaves out some action of every service. */
const check: Check = (policy, { at, iam }) =>
  iam.refuses({ identity: [at(policy, 'PolicyDocument')] }, { ask: 'full-access' })

export default check
