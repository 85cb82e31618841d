import type { Check } from 'stackgate'

/** No workflow of a repository of other owners gets the role. */
const check: Check = (role, { at, iam }, { owners }) =>
  iam.refuses(
    { resource: [at(role, 'AssumeRolePolicyDocument')], subject: role },
    Array.isArray(owners)
      ? { ask: 'any-github-repository', owners: owners.map(String) }
      : { ask: 'any-github-repository' },
  )

export default check
