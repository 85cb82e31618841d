import type { Check } from 'stackgate'

/** The name is the API's: what a template shares is always shared with one account. */
const check: Check = (share, { at, fail, look, matches }) =>
  look(at(share, 'Type'), (kind) =>
    kind.value === undefined
      ? fail(share, 'it is shared with one account, by its number')
      : matches(kind, { not: { const: 'ACCOUNT' } }),
  )

export default check
