import type { Check, Json } from 'stackgate'

/** What is left out is not asked for: no history, and no age. A parameter of null asks nothing. */
const check: Check = (policy, { all, matches }, { passwordReusePrevention, maxPasswordAge }) => {
  const asked = (name: string, given: Json | undefined, schema: (number: number) => object) =>
    given == null
      ? []
      : [matches(policy, { required: [name], properties: { [name]: schema(Number(given)) } })]
  return all([
    ...asked('PasswordReusePrevention', passwordReusePrevention, (minimum) => ({ minimum })),
    // 0 means that a password never ends.
    ...asked('MaxPasswordAge', maxPasswordAge, (maximum) => ({ minimum: 1, maximum })),
  ])
}

export default check
