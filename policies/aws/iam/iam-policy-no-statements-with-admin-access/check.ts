import type { Check } from 'stackgate'

/** No statements of the policy allow, alone or together, every action on every resource. */
const check: Check = (policy, { at, iam }) =>
  iam.refuses({ identity: [at(policy, 'PolicyDocument')] }, { ask: 'admin', ignoringDenies: true })

export default check
