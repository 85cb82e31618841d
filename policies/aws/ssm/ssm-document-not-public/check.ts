import type { Check } from 'stackgate'

/** The name is Terraform's: CloudFormation can share no document. Accounts in one text, or All. */
const check: Check = (document, { matches }) =>
  matches(document, {
    properties: {
      permissions: {
        properties: { account_ids: { not: { pattern: '(?i)(^|,)\\s*all\\s*(,|$)' } } },
      },
    },
  })

export default check
