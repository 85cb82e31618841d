import type { Check } from 'stackgate'

/** An inline policy that stands by itself always belongs to a user. */
const check: Check = (policy, { at, fail }) =>
  fail(at(policy, 'UserName'), 'the policy belongs to a single user', {
    wanted: 'belong to a group or a role',
  })

export default check
