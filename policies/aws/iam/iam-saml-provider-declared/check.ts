import type { Check } from 'stackgate'

/** A user with a password is a person. They should not be the only way in: a provider is declared beside them. */
const check: Check = (user, { any, fail, look, matches, ofType, pass, unknown, when }) =>
  look(user, ({ resource }) => {
    const none = 'people get passwords of IAM, and no provider of identities is in the input'
    const found = PROVIDERS.flatMap(ofType)
      .filter(({ environment }) => environment.id === resource.environment.id)
      .map(({ address, exists }) =>
        exists === null ? pass() : unknown(user, `${address} is made under a condition only`),
      )
    const unread = resource.deployment.open.map((what) => unknown(user, `${none}, but ${what}`))
    const hasPassword = matches(user, { required: ['LoginProfile'] })
    return when(hasPassword, any(user, [fail(user, none), ...found, ...unread], none))
  })

const PROVIDERS = ['AWS::IAM::SAMLProvider', 'AWS::SSO::Assignment', 'AWS::SSO::PermissionSet']

export default check
